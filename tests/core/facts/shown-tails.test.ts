import { expect, test } from 'vitest';
import { withoutTail } from '#lib/core/facts/shown-tails.ts';
import { readingOf, wordsOf } from '../language/english.ts';

/** What is left of a sentence without its tails, the shortest first. */
function cutOf(text: string): string[] {
	const reading = readingOf(text);
	return reading.sentences.flatMap((sentence) =>
		withoutTail(reading, sentence).map((part) => wordsOf(reading, part)),
	);
}

const LONG =
	'The Norwick Club sold all the boats of its harbour in 1923 to the Varn Club of the northern hills near Leeds';

test.each([
	', with the last of them leaving in May.',
	', unlike the rest of the clubs of the coast.',
	', because no member wanted to pay for repairs.',
	' and opened a school for young sailors there.',
])('what says more of the same is left out: "%s"', (tail) => {
	expect(cutOf(`${LONG}${tail}`)).toEqual([LONG]);
});

test.each([
	', unless the members voted for another plan.',
	' and the hills of the Dorn behind them.',
])('what belongs stays: "%s"', (tail) => {
	expect(cutOf(`${LONG}${tail}`)).toEqual([]);
});

test('a clause is not cut off before its verb', () => {
	expect(
		cutOf(
			`${LONG}, but the members of the town council, who had paid for them, asked for the money.`,
		),
	).toEqual([]);
});

test('the reason stays where something did not happen: it may have happened for another', () => {
	const denied = LONG.replace('sold', 'did not sell');
	expect(cutOf(`${denied}, because no member wanted to pay for repairs.`)).toEqual([]);
});

test('two verbs that share their object are not parted', () => {
	expect(
		cutOf(
			'In the spring of 1923 the Norwick Club of the northern hills designed and built its first boats for the race at Leeds.',
		),
	).toEqual([]);
});

test('a title goes on behind its colon', () => {
	const title = 'the voice of the old keeper in the play Norwick: The Last Winter of Leeds';
	const text = `In 1923 the Varn Club gave a boat of its own to Ada Marlow, ${title}.`;
	expect(cutOf(text).some((cut) => cut.endsWith('Norwick'))).toBe(false);
});
