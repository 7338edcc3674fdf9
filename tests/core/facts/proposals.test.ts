import { expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

test('what was proposed, in support of what, ahead of what', () => {
	const text =
		'Mayor Jonas Reed proposed to adopt a law of the city in support of the Clean Water and Soil Initiative ahead of the 80th anniversary and the 20th jubilee.';
	expect(factsOf('proposal', text)).toEqual([
		'a law of the city',
		'in support of the Clean Water and Soil Initiative',
		'ahead of the 80th anniversary and the 20th jubilee',
	]);
});

test('who was called on', () => {
	const text = 'Mayor Jonas Reed called on rich towns and large firms to lead the work.';
	expect(factsOf('proposal', text)).toEqual(['on rich towns and large firms']);
});

test("what should be done beside is asked as the caller's word", () => {
	const text =
		'Mayor Jonas Reed called on rich towns to lead the work, adhering to the principle of equal shares.';
	expect(factsOf('format', text)).toEqual(['Jonas Reed: to the principle of equal shares']);
});

test.each([
	['in memory of', 'in memory of Ada Marlow'],
	['in honour of', 'in honour of the Norwick Club'],
	['in response to', 'in response to the Clean Water Initiative'],
])('what was proposed %s whom or what', (_, asked) => {
	const text = `Mayor Jonas Reed proposed to build a hall ${asked}. The poet Ada Marlow sang.`;
	expect(factsOf('proposal', text)).toEqual(['a hall', asked]);
});
