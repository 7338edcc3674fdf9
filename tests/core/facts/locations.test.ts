import { expect, test } from 'vitest';
import { cardsOf, line } from '../cards/cards-of.ts';

const made = (text: string) => cardsOf(`${text} It rained in Leeds.`).map(line);

test.each([
	[
		'Askeby lies at the mouth of the River Marn.',
		'At the mouth of which river does Askeby lie? -> River Marn',
	],
	[
		'Askeby is a fishing village on the southern coast of the island of Calba.',
		'On the southern coast of which island does Askeby lie? -> Calba',
	],
	[
		'The Tarn Castle was situated on the bank of the River Marn.',
		'On the bank of which river was the Tarn Castle situated? -> River Marn',
	],
])('%s', (text, card) => {
	expect(made(text)).toContain(card);
});

test('a place that is not said to be a river or an island is not asked for so', () => {
	expect(made('Askeby lies at the edge of Leeds.').join('\n')).not.toMatch(
		/^At the edge of which/m,
	);
});

test('the country of one of two partners is not asked for', () => {
	const text = 'Askeby is twinned with Porto in Portugal and Cadiz in Spain.';
	expect(made(text).join('\n')).not.toMatch(/^In which country/m);
});
