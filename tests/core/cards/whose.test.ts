import { expect, test } from 'vitest';
import { linesOf } from './cards-of.ts';

test.each([
	[
		'The accord establishes the Tarn Commission (TC), a body of judges whose seat will be in Leeds and whose task is to settle quarrels. The TC met.',
		'Where will the seat of the TC be? -> Leeds',
	],
	[
		'The Kesh Bridge, whose longest span was opened in 1931, crosses the Marn.',
		'In which year was the longest span of the Kesh Bridge opened? -> 1931',
	],
])('what something has is asked of it: %s', (text, card) => {
	expect(linesOf(text).split('\n')).toContain(card);
});

test.each([
	[
		'a member of it',
		'Anna Berg sat on the board of the Tarn Club, whose seat is in Brill.',
		'seat',
	],
	['several that have it', 'The Tarn Club and the Kesh Club, whose seat is in Brill, met.', 'seat'],
	[
		'those in it',
		'The accord establishes the Tarn Commission, a body of judges whose boat sank in 1931.',
		'boat',
	],
	['what is denied', 'The Kesh Bridge, whose longest span was not opened in 1931, fell.', 'span'],
])('nothing is asked where it may be of %s', (_, text, noun) => {
	expect(
		linesOf(text)
			.split('\n')
			.filter((line) => line.includes(`the ${noun} of`) || line.includes('span of')),
	).toEqual([]);
});

test('one who is named behind the office is the answer by name', () => {
	const text =
		'The Lamp Act was introduced in 2022 by the minister of trade, Anna Berg, and passed in 2023.';
	expect(linesOf(text)).toContain('By whom was the Lamp Act introduced? -> Anna Berg');
});
