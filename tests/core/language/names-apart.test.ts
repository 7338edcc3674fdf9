import { expect, test } from 'vitest';
import type { ArticleDetails } from '#lib/core/article/index.ts';
import { linesOf } from '../cards/cards-of.ts';
import { readingOf, wordsOf } from './english.ts';

/** Under which name each mention goes, "?" where it may be more than one. */
function namesIn(text: string, details: ArticleDetails = {}): string[] {
	const reading = readingOf(text, details);
	const inOrder = [...reading.entityAt].sort(([a], [b]) => a - b);
	return inOrder.map(([first, { name, shared }]) => {
		const last = reading.scan.nameEnd.get(first) ?? first + 1;
		return `${wordsOf(reading, { first, last })} = ${shared === true ? '?' : name}`;
	});
}

test('a town is not the club that is named after it', () => {
	const text = 'Tarnby is a harbour town. FC Tarnby won the cup. Tarnby was founded in 1204.';
	expect(namesIn(text)).toEqual(['Tarnby = Tarnby', 'FC Tarnby = FC Tarnby', 'Tarnby = Tarnby']);
});

test('a town is not a hotel named after it, where people live in it', () => {
	const text =
		'Hotel Tarnby burnt down. Few houses in Tarnby are older. Tarnby was founded in 1204.';
	expect(namesIn(text)).toContain('Tarnby = Tarnby');
	expect(namesIn(text)).not.toContain('Tarnby = Hotel Tarnby');
});

test('a place is not another with "New" before it', () => {
	expect(namesIn('Old Hesk was flooded, and New Hesk was built. Hesk was forgotten.')).toContain(
		'Hesk = Hesk',
	);
});

test('where somebody with the name of a town was born is the town', () => {
	const text = 'Jack Tarnby was born in Tarnby. Tarnby wrote novels.';
	expect(namesIn(text)).toEqual([
		'Jack Tarnby = Jack Tarnby',
		'Tarnby = Tarnby',
		'Tarnby = Jack Tarnby',
	]);
});

test('somebody goes by the name with a middle name that introduces them', () => {
	const text = 'Anna Ruth Berg was a chemist. In 1920 Anna Berg moved to Leeds.';
	expect(namesIn(text)).toContain('Anna Berg = Anna Ruth Berg');
});

test.each([
	['a son', 'Erik Dorn was elected in 1796. His son, Erik Otto Dorn, was elected in 1824.'],
	['a father', 'Erik Otto Dorn was elected in 1824. Erik Dorn, his father, was a judge.'],
	['a cousin', 'Erik Otto Dorn was a painter. A cousin of Erik Dorn bought the house.'],
	['the younger', 'Erik Otto Dorn was a painter. The elder Erik Dorn was a judge.'],
	['years of their own', 'Erik Otto Dorn (1767–1848) and Erik Dorn (1735–1826) were judges.'],
	[
		'days of their own',
		'Erik Otto Dorn (11 July 1767 – 23 February 1848) and Erik Dorn (30 October 1735 – 4 July 1826) were judges.',
	],
	['a second office', 'Senator Erik Otto Dorn met President Erik Dorn in Leeds.'],
	['coming later', 'Erik Dorn was a judge in Leeds. Erik Otto Dorn was a painter in Oslo.'],
])('two full names stay two people: %s', (_, text) => {
	expect(namesIn(text)).toContain('Erik Dorn = Erik Dorn');
	expect(namesIn(`${text} Dorn died in 1850.`)).toContain('Dorn = ?');
});

test.each([
	['years of one name only', 'Erik Otto Dorn (1767–1848) was a judge. Erik Dorn lived in Oslo.'],
	['a bracket without years', 'Erik Otto Dorn (1767–1848) was a judge. Erik Dorn (right) spoke.'],
	[
		'years behind a bracket',
		'Erik Otto Dorn (1767–1848) was a judge. Erik Dorn (right) spoke in 1820.',
	],
])('a full name with a middle name is the same person: %s', (_, text) => {
	expect(namesIn(text)).toContain('Erik Dorn = Erik Otto Dorn');
});

test('the surname is theirs whose name is the title, not of a father with a shorter one', () => {
	const text =
		'Erik Otto Dorn was a painter. The son of Erik Dorn, he lived in Oslo. Dorn died there.';
	expect(namesIn(text, { title: 'Erik Otto Dorn' }).at(-1)).not.toBe('Dorn = Erik Dorn');
});

test('a king is not renamed after another', () => {
	const lines = linesOf(
		'The harbour of Tarnby was captured in 1248 by King Olaf III. It is told that King Arthur is buried in Tarnby.',
	);
	expect(lines).toContain('Olaf III');
	expect(lines).not.toContain('Arthur Olaf');
});

test('a title without a name stands for nobody where the text names two who held it', () => {
	const reading = readingOf(
		'Mayor Jonas Reed opened the mill. Mayor Ada Marlow closed it. The Mayor spoke.',
	);
	const last = [...reading.references.values()].at(-1);
	expect(last?.words).toBeUndefined();
});

test('a council with "General" in its name is no general', () => {
	expect(readingOf('She wrote to the General Nursing Council.').offices).toEqual([]);
});

test('where a text has an elder and a younger, the surname alone is nobody', () => {
	const text =
		'Eva Dorn was a painter. Her daughter, Eva Ruth Dorn, was a sculptor. The younger Dorn carved. Dorn was offered a chair.';
	expect(namesIn(text, { title: 'Eva Dorn' }).slice(-2)).toEqual(['Dorn = ?', 'Dorn = ?']);
});

test('a king without his number is nobody where two bear the name', () => {
	const text = 'Olaf II ruled in Tarn. Olaf III built a mill. In 1460 Olaf died in Riga.';
	expect(namesIn(text)).toContain('Olaf = ?');
	expect(namesIn('Olaf II ruled in Tarn. In 1460 Olaf died in Riga.')).toContain('Olaf = Olaf');
});
