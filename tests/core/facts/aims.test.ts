import { expect, test } from 'vitest';
import { cardsOf, line } from '../cards/cards-of.ts';

const made = (text: string) => cardsOf(`${text} It rained in Leeds.`).map(line);

test.each([
	[
		'The Tarn Board was founded in 1902 to lend boats to fishermen.',
		'Why was the Tarn Board founded? -> to lend boats to fishermen',
	],
	[
		'The Tull Bridge was built between 1826 and 1841 in order to carry trams across the Marn.',
		'Why was the Tull Bridge built? -> to carry trams across the Marn',
	],
	[
		'Harold Finch left Leeds in 1911 in order to study tides.',
		'Why did Harold Finch leave Leeds? -> to study tides',
	],
])('%s', (text, card) => {
	expect(made(text)).toContain(card);
});

test('what something was founded for is no part of when it was', () => {
	expect(made('The Tarn Board was founded in 1902 to lend boats to fishermen.')).toContain(
		'In which year was the Tarn Board founded? -> 1902',
	);
});

test('what is planned or ordered is no aim', () => {
	const text =
		'Ann Day was commissioned to build the Long Pier. The Tarn Museum was set to open in 1990.';
	expect(made(text).join('\n')).not.toMatch(/^Why/m);
});
