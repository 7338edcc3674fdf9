import { expect, test } from 'vitest';
import { wordSpread } from '#lib/core/cards/worth/word-spread.ts';
import { readingOf } from '../../language/english.ts';

const reading = readingOf(
	'The Tide Museum lent a tide table. The museum of Varn lent nothing. The Tide Museum sings.',
	{ title: 'Tide_Museum sings' },
);
const spread = wordSpread(reading);
const at = (word: string, from = 0) =>
	reading.tokens.findIndex(({ text }, index) => index >= from && text === word);
const run = (first: number, length: number) => ({ first, last: first + length });

test('words are counted in their order, as whole words, whatever their case', () => {
	expect(spread.timesOf(run(at('Tide'), 2))).toBe(2);
	expect(spread.timesOf(run(at('Tide'), 1))).toBe(3);
	expect(spread.timesOf(run(at('museum'), 2))).toBe(1);
	expect(spread.timesOfWord(at('museum'))).toBe(3);
});

test('only the first time that words stand is their first', () => {
	const later = at('Tide', at('Varn'));
	expect(spread.isFirst(run(at('Tide'), 2))).toBe(true);
	expect(spread.isFirst(run(later, 2))).toBe(false);
	// "museum" stands in "Tide Museum" before.
	expect(spread.isFirst(run(at('museum'), 1))).toBe(false);
	expect(spread.isFirst(run(at('museum'), 2))).toBe(true);
});

test('the title is known by its words', () => {
	expect(spread.isInTitle(at('Tide'))).toBe(true);
	expect(spread.isInTitle(at('Varn'))).toBe(false);
	const [, second] = reading.sentences;
	if (second === undefined) throw new Error('no second sentence');
	expect(spread.titledIn(second)).toBe(1);
});

test('an entity is spread over the sentences that name it', () => {
	const museum = reading.entityAt.get(at('Tide'));
	if (museum === undefined) throw new Error('no museum');
	expect(spread.spreadOf(museum)).toBeGreaterThanOrEqual(2 / 3);
	expect(spread.isInLead(museum)).toBe(true);
	const varn = reading.entityAt.get(at('Varn'));
	expect(varn === undefined ? false : spread.isInLead(varn)).toBe(false);
});
