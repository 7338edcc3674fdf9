import { expect, test } from 'vitest';
import { cardsOf, line } from '../cards/cards-of.ts';
import { factsOf } from './facts-of.ts';

const lives = (text: string) => factsOf('event', text).filter((fact) => /birth|death/.test(fact));

test.each([
	['(7 November 1878 – 27 October 1968)', ['birth 7 November 1878', 'death 27 October 1968']],
	['(November 7, 1878 - October 27, 1968)', ['birth November 7, 1878', 'death October 27, 1968']],
	['(1878–1968)', ['birth 1878', 'death 1968']],
	['(born 7 November 1878)', ['birth 7 November 1878']],
	['(died 1968)', ['death 1968']],
	['(born 1878 in Graz; died 4 May 1968)', ['birth 1878', 'death 4 May 1968']],
	['(in office 1878–1968)', []],
	['(7 November – 27 October 1968)', []],
])('behind a name, %s', (bracket, expected) => {
	const text = `Lise Berg ${bracket} was an Austrian physicist.`;
	expect(lives(text)).toEqual(expected.map((event) => `Lise Berg ${event}`));
});

test.each([
	'Queen Marta Holm (1958–2010) was loved.',
	'President Eva Storm (1 January 1951 - 31 December 1994) met the crew.',
	'Minister Jan Ek (1961–2005) resigned.',
	'The kings Olaf Holm (1901–1940) and Jan Holm (1940–1975) lived in Brill.',
	'Jan Ek (1951–1990), president of Tarn, lived in Brill.',
	'Jan Ek (1951–1990) reigned in Brill.',
	'Jan Ek (1951–1990) was in office longest.',
	'Her successor Jan Ek (1951–1990) lived in Brill.',
	'The singer Jan Ek (2001–2015) left the band.',
])('the years of a term are no life: %s', (text) => {
	expect(lives(text)).toEqual([]);
});

test('a title does not hide what is called a birth', () => {
	const text =
		'President Eva Storm (born 1951) met the crew. The architect Jan Ek (1908–1985) came.';
	expect(lives(text)).toEqual(['Eva Storm birth 1951', 'Jan Ek birth 1908', 'Jan Ek death 1985']);
});

test('behind what is no person, years are no life', () => {
	expect(lives('The Calba Tower (1908–1911) was a tower of wood.')).toEqual([]);
});

test('a life is asked by when it began and when it ended', () => {
	const text =
		'Lise Berg (7 November 1878 – 27 October 1968) was an Austrian physicist. Lise Berg (1878–1968) lived in Graz.';
	expect(cardsOf(text).map(line)).toEqual(
		expect.arrayContaining([
			'When was Lise Berg born? -> 7 November 1878',
			'When did Lise Berg die? -> 27 October 1968',
		]),
	);
});
