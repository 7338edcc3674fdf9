import { describe, expect, test } from 'vitest';
import { readArticle } from '#lib/core/article/index.ts';
import { makeCards } from '#lib/core/cards/index.ts';
import { english } from '../language/english.ts';
import { cardsOfNews, linesOf, PUBLISHED } from './cards-of.ts';

describe('a place is asked for by what it is', () => {
	test('a town named like a church is no church', () => {
		const text = 'The painter Anna Keller was born in Falls Church in 1970. Keller lived there.';
		expect(linesOf(text)).toContain('Where was Anna Keller born? -> Falls Church');
	});

	test('a castle is still a castle', () => {
		const text = 'The Norwick Fair opened at Norwick Castle in 1990. The fair was small.';
		expect(linesOf(text)).toContain('At which castle did the Norwick Fair open? -> Norwick Castle');
	});

	test('a field of knowledge is no place', () => {
		const text =
			'The writer Ada Marlow won the Nobel Prize in Literature in 1938. Marlow was glad of the money.';
		expect(linesOf(text)).not.toMatch(/^Where/m);
	});
});

describe('an office is asked only where the text says who holds it now', () => {
	test.each([
		'The treaty was praised by then President of Kazakhstan Tom Berg. The crowd sang.',
		'In 2003, President of Kazakhstan Tom Berg came to Leeds. The crowd sang.',
		'President of Kazakhstan Tom Berg came. President of Kazakhstan Luc Petit left.',
	])('%s', (text) => {
		expect(linesOf(text)).not.toMatch(/As of/);
	});

	test('a Frenchman is accepted for no title', () => {
		const text = 'French Foreign Minister Luc Martin met the crew in Oslo. The crew sang.';
		const card = cardsOfNews(text).find(({ prompt }) => prompt.includes('which office'));
		expect(card?.accepted).toContain('Minister of France');
		expect(card?.accepted.join('|')).not.toMatch(/Frenchm|Frenchw/);
	});

	test('what a title belongs to keeps its "the"', () => {
		const text = "The UN met. The UN's Secretary-General, Ken Otto, spoke to the UN.";
		expect(linesOf(text)).toContain('who was the Secretary-General of the UN?');
	});
});

test('a rank among the largest is not asked as if it were a name', () => {
	const text = 'Peru is the 19th largest country in the world. Peru lies by the sea.';
	expect(linesOf(text)).not.toMatch(/Which largest/);
});

test('a line broken inside a name breaks neither the name nor its sentence', () => {
	const source =
		'Treaty signed\n\nThe Norwick Club met in May. The delegations of Japan and of South\nKorea signed the Norwick Treaty in Oslo in 2012, after talks that went on for a year and a day, in all the towns on the coast of the sea.';
	const reading = readArticle(source, PUBLISHED, english.lexicon);
	if (!reading.ok) throw new Error(reading.message);
	expect(reading.article.text).toContain('South Korea signed');
	const { cards } = makeCards(reading.article, english);
	for (const { citation } of cards) expect(citation?.quote).not.toMatch(/^Korea/);
});

test('a country is asked for as one', () => {
	const text = 'Norwick Island was occupied by Germany in 1940. The crew sang.';
	expect(linesOf(text)).toContain(
		'By which country was Norwick Island occupied in 1940? -> Germany',
	);
});

test('a lone letter is no answer', () => {
	const text =
		'Harold Finch found that the enzyme in Leeds was the known depolymerase K. The crew sang.';
	expect(linesOf(text)).not.toMatch(/-> K/);
});

test('a people is no wrong answer for a place', () => {
	const text =
		'Pelham, founded in 1934 as a fish shop in Grimsby, was sold. The offices lie in Bergen and in Leeds. ' +
		'In March, it had a bid of 280 pence a share from Chilean group Austral Mar.';
	const card = cardsOfNews(text).find(({ prompt }) => prompt.startsWith('Where was Pelham'));
	expect(card?.distractors).toEqual(['Bergen', 'Leeds']);
});

test('a firm with a name that women have too is nobody', () => {
	const text = 'Mercedes Benz built a plant in Leeds in 1990. The crew sang.';
	expect(linesOf(text)).not.toMatch(/^Who/m);
});
