import { expect, test } from 'vitest';
import { cardsOf, line } from '../cards/cards-of.ts';
import { factsOf } from './facts-of.ts';

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
	[
		'Ada Marlow founded a school called Northfield in 1960.',
		'What is the name of the school that Ada Marlow founded in 1960? -> Northfield',
	],
	[
		'The Tarn Works uses a dye called tarnine, the formula of which was found by Marlow’s former student Ada Berg. The chemist Ida Marlow lived in Leeds.',
		'By whom was the formula of tarnine found? -> Ada Berg',
	],
	[
		'Grace Winter, a member of the Island Party, has been mayor of Leeds since 2015.',
		'Who has been mayor of Leeds since 2015? -> Grace Winter',
	],
])('%s', (text, card) => {
	expect(made(text)).toContain(card);
});

test('a clause behind another noun is not told of the subject', () => {
	const text = 'The Tarn Museum is a branch of a chain that links Vellby with Askeby.';
	expect(made(text).join('\n')).not.toMatch(/does the Tarn Museum link/);
});

test('what is one of several, or only perhaps called so, is no name of a thing', () => {
	const text =
		'Ada Marlow founded the schools called Northfield and Southfield. The Tarn Works, the last of which was shut, is a firm.';
	expect(made(text).join('\n')).not.toMatch(/name of the school|last of the Tarn/);
	const plant = 'The reed is a plant called Northfield by Ada Marlow.';
	expect(made(plant).join('\n')).not.toMatch(/name of the/);
});

test('somebody who is a mayor, or mayor of nobody knows what, is not asked for by the office', () => {
	const text = 'Grace Winter has been mayor since 2015. Ada Marlow was a mayor.';
	expect(made(text).join('\n')).not.toMatch(/^Who (?:has been|was) (?:a )?mayor/m);
	const others =
		'Ida Berg was mayor of Leeds. Ada Marlow is professor of law at the University of Brill.';
	expect(factsOf('office', others)).not.toContain('Ida Berg');
	expect(factsOf('office', others)).not.toContain('Ada Marlow');
	expect(factsOf('office', 'Ida Berg has been mayor of Leeds since 2015.')).toContain('Ida Berg');
});

test('a person links nothing, and a name that gives its origin away is not asked', () => {
	const text = 'Jonas Reed joined Vellby and Askeby. The Tull Bridge is named after Agnes Tull.';
	expect(made(text).join('\n')).not.toMatch(/^Which two|^After/m);
});
