import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import type { EventId, LogEvent } from '#lib/core/schedule/event.ts';
import { ownChanges } from '#lib/core/schedule/own-changes.ts';
import { ferries, ferryCount, harbour, opened, place } from '../deck/harbour.ts';
import { moment } from './log.ts';

let minted = 0;
const base = () =>
	({ v: 1, id: `o${String(++minted)}` as EventId, ...moment(100, minted) }) as const;

function edit({ id }: Card, field: string, value: unknown, over?: unknown): LogEvent {
	return { ...base(), kind: 'edit', card: `${harbour.id}/${id}`, field, value, over };
}

function accept(item: string, form: string): LogEvent {
	return {
		...base(),
		kind: 'accept',
		item: `${harbour.id}/${item}` as `${Deck['id']}/${Card['id']}`,
		form,
	};
}

function revised(...cards: readonly Card[]): Deck {
	return { ...harbour, revision: 2, cards };
}

const MINE = 'When could one first sail into Tarn?';

describe('an edit over a card that is reworded beneath', () => {
	const theirs = { ...opened, prompt: 'When did the harbour of Tarn open?' };

	test('stays, and is told with the words beneath it before and after', () => {
		const events = [edit(opened, 'prompt', MINE)];
		expect(ownChanges(harbour, revised(theirs, place), events)).toEqual([
			{
				...{ card: opened.id, kind: 'wording', field: 'prompt', mine: MINE, becomes: 'stays' },
				...{ before: opened.prompt, after: theirs.prompt },
			},
		]);
	});

	test('that says what the deck will say agrees with it', () => {
		const events = [edit(opened, 'prompt', theirs.prompt)];
		expect(ownChanges(harbour, revised(theirs), events)).toMatchObject([{ becomes: 'agrees' }]);
	});

	test('of another part, or of a card that goes, is not concerned', () => {
		const events = [
			edit(opened, 'hint', 'A Monday.'),
			edit(place, 'prompt', '{{gap}}, by the sea.'),
		];
		expect(ownChanges(harbour, revised(theirs), events)).toEqual([]);
	});

	test('that was taken back is none', () => {
		const made = edit(opened, 'prompt', MINE);
		const undone: LogEvent = { ...base(), kind: 'void', target: made.id };
		expect(ownChanges(harbour, revised(theirs), [made, undone])).toEqual([]);
	});

	test('that was concerned before, and is not now, is not told again', () => {
		const events = [edit(opened, 'prompt', MINE, 'What stood there long ago?')];
		expect(ownChanges(harbour, revised(opened), events)).toEqual([]);
	});
});

test('an edit has no place where its card, or its member, is no more what it was', () => {
	const plain: Card = { ...place, kind: 'basic', prompt: 'Where is the harbour?' };
	const fewer = { ...ferries, members: ferries.members.slice(0, 2) };
	const events = [
		edit(place, 'prompt', 'By the sea lies {{gap}}.'),
		edit(ferries, 'label/gull', 'Sea-gull'),
	];
	expect(ownChanges(harbour, revised(plain, fewer), events)).toMatchObject([
		{ field: 'prompt', becomes: 'no-place', after: plain.prompt },
		{ field: 'label/gull', becomes: 'no-place', mine: 'Sea-gull', before: 'Gull', after: '' },
	]);
});

describe('a form that the learner accepted', () => {
	const events = [accept(opened.id, 'early March 2024'), accept(`${ferries.id}/gull`, 'Seagull')];

	test('is told where the answer is another', () => {
		const theirs = { ...opened, answer: '5 March 2024' };
		const members = ferries.members.map((member) =>
			member.label === 'Gull' ? { ...member, label: 'Puffin' } : member,
		);
		expect(ownChanges(harbour, revised(theirs, { ...ferries, members }), events)).toMatchObject([
			{
				...{ card: opened.id, kind: 'forms', field: 'answer', mine: ['early March 2024'] },
				...{ before: '4 March 2024', after: '5 March 2024', becomes: 'stays' },
			},
			{ card: ferries.id, kind: 'forms', field: 'label/gull', mine: ['Seagull'], after: 'Puffin' },
		]);
	});

	test('is not where only the question is', () => {
		const theirs = { ...opened, prompt: 'When did the harbour of Tarn open?' };
		expect(ownChanges(harbour, revised(theirs, ferries, ferryCount), events)).toEqual([]);
	});
});
