import { expect, test } from 'vitest';
import { wordingWorth } from '#lib/core/cards/worth/wording-worth.ts';
import type { Candidate } from '#lib/core/cards/candidate.ts';
import { findMentionFacts } from '#lib/core/facts/mentions.ts';
import { readingOf, wordsOf } from '../../language/english.ts';
import { candidate } from '../cards-of.ts';

const worth = (changes: Partial<Candidate>, room = 1) => wordingWorth(candidate('', changes), room);

test('a short question that says of what takes nothing', () => {
	expect(worth({ prompt: 'Who founded the Norwick Club in 1875?' })).toBe(0);
});

test.each<[string, Partial<Candidate>]>([
	['leans on what was told before', { prompt: 'Who closed the pond?', leans: true }],
	['has a word of the answer in another form', { prompt: 'Who led the Marlowian club?' }],
	['points to a place that it does not name', { prompt: 'Who was there to launch a boat?' }],
	['is longer than a phone shows', { prompt: `Who founded ${'a very old club of '.repeat(5)}it?` }],
])('what %s comes later, the more so the more else there is to ask', (_what, changes) => {
	expect(worth(changes)).toBeLessThan(0);
	expect(worth(changes)).toBeLessThan(worth(changes, 0.2));
	expect(worth(changes, 0)).toBeCloseTo(0);
});

test.each<[string, Partial<Candidate>]>([
	['"there were"', { prompt: 'In 1875 there were nine crews in the club of Ada, but who?' }],
	[
		'the sort of thing asked for',
		{ prompt: 'At which palace did the club meet?', answer: 'Palace of Varn' },
	],
	['a year', { prompt: 'When was the club of 1875 founded?', answer: '1875', sort: 'date' }],
])('%s takes nothing', (_what, changes) => {
	expect(worth(changes)).toBeCloseTo(0);
});

/** What the wording of a gap takes, where the article has much else to ask. */
function gapWorth(answer: string, text: string): number {
	const reading = readingOf(text);
	const fact = findMentionFacts(reading).find(
		({ answer: run }) => wordsOf(reading, run) === answer,
	);
	if (fact === undefined) throw new Error(`no gap for "${answer}"`);
	return worth({ fact, kind: 'cloze', prompt: 'Ada Marlow sold {{gap}} in Leeds.', answer });
}

test('one word of every day comes after a name, and a substance does not', () => {
	const name = gapWorth('Ostra Ferry', 'In 1923 Ada Marlow sold the Ostra Ferry in Leeds.');
	expect(gapWorth('message', 'In 1923 Ada Marlow sold a message in Leeds.')).toBeLessThan(name);
	expect(gapWorth('hydrogen', 'In 1923 Ada Marlow sold hydrogen in Leeds.')).toBe(name);
});
