import { describe, expect, test } from 'vitest';
import { readArticle, type Article } from '#lib/core/article/index.ts';
import { lexicon } from './lexicon.ts';

const ONE = 'The harbour of Lio was opened in 1871 by the engineer Tomas Reyes.';
const TWO = 'It has room for ninety boats, and three of them are ferries.';

function read(source: string): Article {
	const result = readArticle(source, {}, lexicon);
	if (!result.ok) throw new Error(result.message);
	return result.article;
}

describe('what a page hangs around an article is neither its title nor a sentence', () => {
	test.each([
		'Page 3 of 12',
		'3/12',
		'- 14 -',
		'14',
		'Downloaded from https://lio.example/harbour on 3 May 2020',
		'This content downloaded from 10.0.0.1 on Tue, 3 May 2020.',
		'ADVERTISEMENT',
		'Article continues below this advertisement',
		'Story continues below',
		'Article continues after this ad',
		'Read more: Boats of the coast',
		'Related stories',
		'Share this article',
		'Share on Facebook',
		'Sign up for our newsletter!',
		'Photo: Ann Lee / AFP',
		'(Image credit: Getty Images)',
		'Ann Lee/Reuters',
		'© 2020 Lio Herald',
		'4 min read',
		'Ship\tBuilt\tPort\nHalcyon\t1871\tLio',
		'LIO HERALD AND POST            14',
		'const boats = 90;',
	])('%j', (line) => {
		const article = read(`${line}\n\nBoats of Lio\n\n${ONE}\n\n${line}\n\n${TWO}\n\n${line}`);
		expect(article).toMatchObject({ title: 'Boats of Lio', text: `${ONE}\n\n${TWO}` });
	});

	test('nor is what comes back on every page', () => {
		const page = (at: number) =>
			`Yearbook of Lio Harbour\n\n${ONE}\n\n${TWO} ${'It is old. '.repeat(at)}`;
		const { text, title } = read([1, 2, 3, 4].map(page).join('\n\n'));
		expect(title).toBe('Yearbook of Lio Harbour');
		expect(text).not.toContain('Yearbook');
	});

	test('nor a head in columns, though it stands first', () => {
		const head = 'Annals of the Coast            Vol. 12, No. 3';
		const { title, text } = read(`${head}\n\nBoats of Lio\n\n${ONE}\n\n${head}\n\n${TWO}`);
		expect([title, text]).toEqual(['Boats of Lio', `${ONE}\n\n${TWO}`]);
	});

	test('nor a head with its number', () => {
		const page = (at: number) => `${at} Coasts and Harbours Review\n\n${ONE}\n\n${TWO}`;
		expect(read(`Boats of Lio\n\n${[7, 8].map(page).join('\n\n')}`).text).not.toContain('Review');
	});
});

test('a sentence that a page broke in two is whole again', () => {
	const source = `The harbour of Lio was opened in 1871 by the\n\nLIO HERALD       14\n\nengineer Tomas Reyes. It has about 1,-\n\nPage 15\n\n200 boats in all.`;
	expect(read(source).text).toBe(
		'The harbour of Lio was opened in 1871 by the engineer Tomas Reyes. It has about 1,200 boats in all.',
	);
});

describe('what only looks like it stays', () => {
	test.each([
		'Share prices of the harbour fell by a third.',
		'Related boats are ferries and ships.',
		'Photo of a ferry in the harbour of Lio at dawn',
		'Image: A ferry in the harbour at dawn',
		'Read the story of the harbour.',
		'Page 14 of the book tells of the harbour.',
		'Follow the boats',
		'Women',
	])('%s', (line) => {
		expect(read(`${ONE}\n\n${line}\n\n${TWO}`).text).toContain(line);
	});

	test.each([
		[
			'The town has had three\nharbours: the old one by the mole, long since full;\nthe new one is from 1901.',
		],
		['Ada Marlow was born in the town of Varde in the year   1941\nand studied in Leeds.'],
		['In those years duties on goods\nfrom Norway import levies were paid in 1901 by the town.'],
		[
			'The water of the harbour has a depth of\nh = 12 metres above the mean level of the sea and\nis clear.',
		],
		['He had asked his son to come and\nlisten\nto the wind of the harbour.'],
		[
			'In all it was\ndownloaded by more than three million people in the first week after its\nrelease in May 2011.',
		],
		['The paper of the harbour carried no\nadvertisements.'],
		[
			'The museum of the town has since bought\npictures by Claude Monet and Edgar Degas\nfor the new hall.',
		],
		['The last of the three cups was won by Varde in\n1941\n\nThe club rows on.'],
	])('what is a part of its sentence: %j', (source) => {
		const words = (text: string) => text.split(/\s+/).join(' ');
		expect(words(read(`${ONE}\n\n${source}\n\n${TWO}`).text)).toContain(words(source));
	});

	test('a year alone on its line, within a sentence', () => {
		expect(read(`${ONE} It was rebuilt in the spring of\n1990\nby the engineer.`).text).toContain(
			'the spring of 1990 by the engineer',
		);
	});
});
