import { describe, expect, test } from 'vitest';
import { readArticle, type Article } from '#lib/core/article/index.ts';
import { lexicon } from './lexicon.ts';

/** The text is as narrow as a column, so that its lines read as wrapped. */
function read(source: string): Article {
	const opening =
		'The council of the city met at the harbour again\nand the workers opened a new bridge.\n\n';
	const result = readArticle(opening + source, {}, lexicon);
	if (!result.ok) throw new Error(result.message);
	return result.article;
}

const told = (source: string) => read(source).repairs.map(({ after }) => after);

describe('a hyphen at the end of a line', () => {
	test.each([
		['in a name that no word list has', 'They sailed to Sco-\ntia again.', 'to Scotia again'],
		[
			'in a name whose end is a word',
			'The bridge was built by Robert Ste-\nwater in a storm.',
			'Robert Stewater in',
		],
		['in a word of the list', 'It was the old govern-\nment, they said.', 'old government,'],
		['in capital letters', 'IT WAS THE OLD GOVERN-\nMENT AGAIN.', 'GOVERNMENT AGAIN'],
		['in a number', 'The group has about 1,-\n200 members.', 'about 1,200 members'],
		['in a large number', 'The bridge cost 1,350,-\n000 pounds.', 'cost 1,350,000 pounds'],
		['that is a soft one', 'It was the old govern\u00AD\nment, they said.', 'old government,'],
	])('is a break %s', (_, source, words) => {
		expect(read(source).text).toContain(words);
		expect(told(source)).toHaveLength(1);
	});

	test('is a break where the article writes the word whole elsewhere', () => {
		const { text } = read('Old Water-\nhouse was a bridge. They were at Waterhouse again.');
		expect(text).toContain('Old Waterhouse was');
	});

	test.each([
		['between two words', 'They stood at a well-\nknown bridge.', 'a well-known bridge'],
		['in a name of two', 'It was the old Anglo-\nSaxon city.', 'Anglo-Saxon city'],
		[
			'before a word that hangs on any name',
			'The Lima-\nbased group was there.',
			'Lima-based group',
		],
		['before what was done', 'An Oslo-\nestablished council.', 'An Oslo-established council'],
		['behind a prefix that is set apart', 'It was an anti-\nstorm bridge.', 'anti-storm bridge'],
		['in a range of years', 'It was opened in 1990-\n1995 again.', 'in 1990-1995 again'],
		['before a number', 'They were in Covid-\n19 wards.', 'Covid-19 wards'],
		[
			'where the rest comes later',
			'It was a pre-\nand a post-storm bridge.',
			'a pre- and a post-storm',
		],
	])('stays %s, and is no mend', (_, source, words) => {
		expect(read(source).text).toContain(words);
		expect(told(source)).toEqual([]);
	});

	test('stays where the article hyphens the word elsewhere', () => {
		const source = 'A Toron-\nkalo bridge was old. They were at the Toron-Kalo bridge again.';
		expect(read(source).text).toContain('A Toron-kalo bridge');
	});
});

test('a range that ends its line at a dash stands without a space', () => {
	expect(read('It was opened again in 1990–\n1995 at last.').text).toContain('in 1990–1995 at');
});
