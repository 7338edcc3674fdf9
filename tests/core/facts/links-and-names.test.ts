import { expect, test } from 'vitest';
import { cardsOf, line } from '../cards/cards-of.ts';

const made = (text: string) => cardsOf(`${text} It rained in Leeds.`).map(line);

test.each([
	[
		'The Tarn Canal is a waterway in the north of Norland that links Lake Marn with the port of Rendal.',
		'Which lake does the Tarn Canal link with the port of Rendal? -> Lake Marn',
	],
	[
		'The Tarn Tunnel connects Vellby and Askeby.',
		'Which two places does the Tarn Tunnel connect? -> Vellby | Askeby',
	],
	[
		'The Long Bridge is named after the engineer Agnes Tull.',
		'After whom is the Long Bridge named? -> Agnes Tull',
	],
	[
		'The Long Bridge was named after a ship, the Svan.',
		'After what was the Long Bridge named? -> ship, the Svan',
	],
	[
		'The Long Pier was built in 1886 by the whaling captain Josiah Pell.',
		'By whom was the Long Pier built? -> Josiah Pell',
	],
])('%s', (text, card) => {
	expect(made(text)).toContain(card);
});

test('a clause behind another noun is not told of the subject', () => {
	const text = 'The Tarn Museum is a branch of a chain that links Vellby with Askeby.';
	expect(made(text).join('\n')).not.toMatch(/does the Tarn Museum link/);
});

test('a person links nothing, and a name that gives its origin away is not asked', () => {
	const text = 'Jonas Reed joined Vellby and Askeby. The Tull Bridge is named after Agnes Tull.';
	expect(made(text).join('\n')).not.toMatch(/^Which two|^After/m);
});
