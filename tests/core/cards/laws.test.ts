import { describe, expect, test } from 'vitest';
import { linesOf } from './cards-of.ts';

const LAW =
	'The parliament of Norland passed a law on Monday that obliges shops to take back old lamps for six years and limits the sale of new ones to 400 tonnes a year.';
const NAME = 'The Lamp Act was proposed by Anna Berg.';

describe('a new law that is named next is asked by its name', () => {
	test.each([
		[`${LAW} ${NAME}`, 'When was the Lamp Act passed? -> 10 March 2025'],
		[
			`${LAW} ${NAME}`,
			'For how long does the Lamp Act oblige shops to take back old lamps? -> six years',
		],
		[
			`${LAW} ${NAME}`,
			'To how much does the Lamp Act limit the sale of new lamps a year? -> 400 tonnes',
		],
		[
			`${LAW} ${NAME} The law will come into force on 1 May 2026.`,
			'When will the Lamp Act come into force? -> 1 May 2026',
		],
		[
			'Four towns signed a convention in Brill on 3 May 2024. The Brill Convention was hailed. The treaty will expire in 2031.',
			'In which year will the Brill Convention expire? -> 2031',
		],
	])('%s', (text, card) => {
		expect(linesOf(text).split('\n')).toContain(card);
	});
});

test.each([
	['the next sentence is about another', `${LAW} Anna Berg welcomed the Lamp Act.`],
	['the one named is of another year', `${LAW} The Lamp Act of 1954 was repealed.`],
	['the one named was passed before', `${LAW} The Lamp Act was adopted in 1999.`],
	['two are new', `${LAW} ${NAME} Norland adopted a law on Friday. ${NAME}`],
	['it was not passed', `${LAW.replace('passed', 'did not pass')} ${NAME}`],
])('no law is taken for the named one where %s', (_, text) => {
	expect(linesOf(text)).not.toMatch(/the Lamp Act (?:passed|oblige|limit)|was the Lamp Act passed/);
});

test('a list opens with a participle before its noun', () => {
	const text = 'The Lamp Act applies to three groups of goods: washing machines, lamps and ovens.';
	expect(linesOf(text)).toContain(
		'To which three groups of goods does the Lamp Act apply? -> washing machines | lamps | ovens',
	);
});

test('"its secretary" is the new body’s, not the treaty’s that sets it up', () => {
	const text =
		'The Brill Convention established the Tarn Commission. Its first secretary-general was Anna Berg.';
	expect(linesOf(text)).toContain("Who was the Tarn Commission's first secretary-general?");
});

test.each([
	['Brill sold old lamps and new benches, and Marn sold small ones in 2020.', 'small'],
	['Brill sold lamps, and Marn sold small ones in 2020.', 'small'],
])('"ones" is not named where two may be meant, or none: %s', (text, word) => {
	expect(
		linesOf(text)
			.split('\n')
			.filter((line) => !line.includes('{{gap}}') && line.includes(word)),
	).toEqual([]);
});
