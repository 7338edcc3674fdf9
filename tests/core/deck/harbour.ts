import type { CardId, FactId, MemberId, PlainCard, SetCard } from '#lib/core/cards/card.ts';
import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import { sha256Hex } from '#lib/core/digest.ts';

const FOUNDED = 'The harbour of Tarn was opened on Monday.';
const FERRIES = 'Its ferries are the Heron, the Tern and the Gull.';
const text = `${FOUNDED} ${FERRIES}`;

export const opened: PlainCard = {
	id: 'aaaaaaaa' as CardId,
	kind: 'basic',
	prompt: 'When was the harbour of Tarn opened?',
	answer: '4 March 2024',
	accepted: ['March 4, 2024'],
	value: { date: '2024-03-04' },
	citation: { start: 0, end: FOUNDED.length, quote: FOUNDED },
	derived: 'date',
	fact: 'opened' as FactId,
};

export const place: PlainCard = {
	id: 'bbbbbbbb' as CardId,
	kind: 'cloze',
	prompt: 'The harbour of {{gap}} was opened on 4 March 2024.',
	answer: 'Tarn',
	accepted: [],
	citation: { start: 0, end: FOUNDED.length, quote: FOUNDED },
	fact: 'place' as FactId,
};

export const ferries: SetCard = {
	id: 'cccccccc' as CardId,
	kind: 'set',
	prompt: 'Name the three ferries of Tarn.',
	accepted: [],
	citation: { start: FOUNDED.length + 1, end: text.length, quote: FERRIES },
	fact: 'ferries' as FactId,
	members: ['Heron', 'Tern', 'Gull'].map((label) => ({
		id: label.toLowerCase() as MemberId,
		label,
		accepted: [],
	})),
};

export const ferryCount: PlainCard = {
	id: 'dddddddd' as CardId,
	kind: 'basic',
	prompt: 'How many ferries does Tarn have?',
	answer: 'three',
	accepted: ['3'],
	value: { number: 3 },
	citation: ferries.citation,
	derived: 'count',
	fact: 'ferries' as FactId,
};

/** A small whole deck that is right in every point; tests break one point at a time. */
export const harbour: Deck = {
	format: 'recto-deck',
	version: 1,
	id: 'hhhhhhhhhhhhhhhhhhhhhh' as DeckId,
	revision: 1,
	title: 'The harbour of Tarn',
	language: 'en',
	article: {
		kind: 'whole',
		title: 'The harbour of Tarn',
		published: '2024-03-06',
		sha256: sha256Hex(text),
		text,
	},
	cards: [opened, place, ferries, ferryCount],
};
