import type { Card, CardId, FactId, MemberId } from '#lib/core/cards/card.ts';
import type { Deck, DeckId, DeckSummary } from '#lib/core/deck/deck.ts';
import { studyDay, type Moment } from '#lib/core/schedule/day.ts';
import type { EventId } from '#lib/core/schedule/event.ts';

const TEXT = [
	'The Severn rises on Plynlimon and reaches the sea after 354 kilometres. It has been bridged at Aust since 1966.',
	'Five rivers rise in these hills: the Severn, the Wye, the Rheidol, the Ystwyth and the Llyfnant.',
	'يبلغ طول نهر النيل 6650 كيلومترا.',
].join('\n\n');

function cite(quote: string) {
	const start = TEXT.indexOf(quote);
	if (start === -1) throw new Error(`not in the article: ${quote}`);
	return { start, end: start + quote.length, quote };
}

function plain(
	id: string,
	kind: 'basic' | 'cloze',
	prompt: string,
	answer: string,
	quote: string | null,
): Card {
	const citation = quote === null ? null : cite(quote);
	return {
		id: id as CardId,
		fact: `fact-${id}` as FactId,
		...{ kind, prompt, answer, accepted: [], citation },
	};
}

const member = (label: string, group: string) => ({
	id: label.toLowerCase() as MemberId,
	...{ label, group, accepted: [] },
});

export const RIVERS_ID = 'riversriversriversrive' as DeckId;

export const RIVERS: Deck = {
	format: 'recto-deck',
	version: 1,
	id: RIVERS_ID,
	revision: 1,
	title: 'Rivers of Plynlimon',
	language: 'en',
	article: {
		kind: 'whole',
		title: 'Where five rivers rise',
		publisher: 'Hill Gazette',
		published: '2023-05-02',
		sha256: '0'.repeat(64),
		text: TEXT,
	},
	cards: [
		plain(
			'length',
			'basic',
			'How long is the Severn?',
			'354 kilometres',
			'The Severn rises on Plynlimon and reaches the sea after 354 kilometres.',
		),
		plain(
			'bridge',
			'cloze',
			'It has been bridged at Aust since {{gap}}.',
			'1966',
			'It has been bridged at Aust since 1966.',
		),
		{
			id: 'five' as CardId,
			kind: 'set',
			fact: 'fact-five' as FactId,
			prompt: 'Name the five rivers that rise on Plynlimon.',
			accepted: [],
			citation: cite(
				'Five rivers rise in these hills: the Severn, the Wye, the Rheidol, the Ystwyth and the Llyfnant.',
			),
			members: [
				member('Severn', 'To the Bristol Channel'),
				member('Wye', 'To the Bristol Channel'),
				member('Rheidol', 'To Cardigan Bay'),
				member('Ystwyth', 'To Cardigan Bay'),
				member('Llyfnant', 'To the Dyfi'),
			],
		},
		plain(
			'nile',
			'basic',
			'كم يبلغ طول نهر النيل؟',
			'6650 كيلومترا',
			'يبلغ طول نهر النيل 6650 كيلومترا.',
		),
		plain('own', 'basic', 'Which of them do you like best?', 'The Wye', null),
	],
};

export const RIVERS_SUMMARY: DeckSummary = {
	id: RIVERS.id,
	name: 'rivers',
	revision: 1,
	title: RIVERS.title,
	publisher: 'Hill Gazette',
	published: '2023-05-02',
	cards: RIVERS.cards.length,
};

/** A clock that stands until it is moved. */
export class TestClock {
	at: number;

	constructor(iso = '2026-03-02T09:00:00Z') {
		this.at = Date.parse(iso);
	}

	readonly now = (): Moment => ({ at: this.at, offset: 0, day: studyDay(this.at, 0) });

	pass(span: { seconds?: number; minutes?: number; days?: number }): void {
		const { seconds = 0, minutes = 0, days = 0 } = span;
		this.at += ((days * 24 * 60 + minutes) * 60 + seconds) * 1000;
	}
}

export function countingIds(): () => EventId {
	let minted = 0;
	return () => `event-${String(++minted).padStart(6, '0')}` as EventId;
}
