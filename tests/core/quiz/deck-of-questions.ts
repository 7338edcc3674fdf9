import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Card, CardId, FactId, MemberId, PlainCard, SetCard } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import { without } from '#lib/core/without.ts';

export const SCO = JSON.parse(readFileSync('decks/sco-summit/deck.json', 'utf8')) as Deck;

type About<Kind extends Card> = Partial<Omit<Kind, 'id' | 'kind' | 'members' | 'fact'>> & {
	readonly fact?: string;
};

/** A card of its own fact, with three wrong answers where none are given. */
export function plain(id: string, { fact = `fact of ${id}`, ...about }: About<PlainCard> = {}) {
	return {
		kind: 'basic',
		id: id as CardId,
		prompt: `What of ${id}?`,
		answer: `answer ${id}`,
		accepted: [],
		citation: null,
		distractors: ['one', 'two', 'three'].map((word) => `${word} for ${id}`),
		...about,
		fact: fact as FactId,
	} satisfies PlainCard;
}

export function setOf(
	id: string,
	labels: readonly string[],
	{ fact = `fact of ${id}`, ...about }: About<SetCard> = {},
) {
	return {
		kind: 'set',
		id: id as CardId,
		prompt: `Which are the names of ${id}?`,
		accepted: [],
		citation: null,
		...about,
		members: labels.map((label, i) => ({ id: `m${i}` as MemberId, label, accepted: [] })),
		fact: fact as FactId,
	} satisfies SetCard;
}

export function dated(id: string, date: string, about: About<PlainCard> = {}) {
	return plain(id, { answer: date, value: { date }, distractors: [], ...about });
}

/** So many cards with three wrong answers each. */
export function manyCards(count: number): readonly PlainCard[] {
	return Array.from({ length: count }, (_, i) => plain(`c${i}`));
}

const word = fc.oneof(
	fc.constantFrom(
		...['Iraq', 'the Gambia', 'Côte d’Ivoire', 'SCO', '14', '80th', 'June 15, 2001', 'SCO+'],
		...['Россия', 'Ελλάδα', 'إيران', 'قطر', '上海', '中华人民共和国', 'भारत', 'ประเทศไทย', '한국'],
		...['a long answer that nobody would want to write word for word', '—', '😀', ''],
	),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

/** Some of each other's years, months and days. */
const date = fc
	.tuple(
		fc.integer({ min: 1990, max: 2001 }),
		fc.option(fc.constantFrom('01', '06', '12')),
		fc.option(fc.constantFrom('04', '15')),
	)
	.map(([year, month, day]) =>
		[year, ...(month === null ? [] : [month, ...(day === null ? [] : [day])])].join('-'),
	);

const about = fc.record({
	fact: fc.integer({ min: 0, max: 30 }).map((n) => `f${n}`),
	accepted: fc.array(word, { maxLength: 2 }),
	distractors: fc.option(fc.array(word, { maxLength: 6 }), { nil: undefined }),
	prompt: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `${words.join(' ')}?`),
});

type Sketch = (id: string) => Card;

const plainSketch: fc.Arbitrary<Sketch> = fc
	.tuple(about, word, fc.constantFrom('basic', 'cloze'))
	.map(
		([{ distractors, ...rest }, answer, kind]) =>
			(id) =>
				withWrong({ ...plain(id, { ...rest, answer }), kind }, distractors),
	);

const datedSketch: fc.Arbitrary<Sketch> = fc.tuple(about, date).map(
	([{ distractors, ...rest }, day]) =>
		(id) =>
			withWrong(dated(id, day, rest), distractors),
);

const setSketch: fc.Arbitrary<Sketch> = fc
	.tuple(about, fc.uniqueArray(word, { minLength: 1, maxLength: 9 }))
	.map(
		([{ distractors, ...rest }, labels]) =>
			(id) =>
				withWrong(setOf(id, labels, rest), distractors),
	);

function withWrong(card: Card, distractors: readonly string[] | undefined): Card {
	return distractors === undefined ? without(card, 'distractors') : { ...card, distractors };
}

/** Decks in any script, with and without lists, dates and wrong answers, and none at all. */
export const anyCards: fc.Arbitrary<readonly Card[]> = fc
	.array(fc.oneof({ weight: 3, arbitrary: plainSketch }, datedSketch, setSketch), { maxLength: 40 })
	.map((sketches) => sketches.map((sketch, i) => sketch(`c${i}`)));

export const anySeed = fc.oneof(
	fc.string({ minLength: 1 }),
	fc.integer({ min: 0 }).map((n) => `seed ${n}`),
);
