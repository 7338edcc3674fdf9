import { describe, expect, test } from 'vitest';
import { readArticle } from '#lib/core/article/index.ts';
import { makeCards, type Card } from '#lib/core/cards/index.ts';
import { english } from '../language/english.ts';
import { cardsOf, line } from './cards-of.ts';

const PUBLISHED = { published: '2025-03-10' };

function made(text: string): readonly Card[] {
	return cardsOf(text, PUBLISHED);
}

function lines(text: string): string {
	return made(text).map(line).join('\n');
}

describe('a place is asked for by what it is', () => {
	test('a town named like a church is no church', () => {
		const text = 'The painter Anna Keller was born in Falls Church in 1970. Keller lived there.';
		expect(lines(text)).toContain('Where was Anna Keller born? -> Falls Church');
	});

	test('a castle is still a castle', () => {
		const text = 'The Norwick Fair opened at Norwick Castle in 1990. The fair was small.';
		expect(lines(text)).toContain('At which castle did the Norwick Fair open? -> Norwick Castle');
	});

	test('a field of knowledge is no place', () => {
		const text =
			'The writer Ada Marlow won the Nobel Prize in Literature in 1938. Marlow was glad of the money.';
		expect(lines(text)).not.toMatch(/^Where/m);
	});
});

describe('an office is asked only where the text says who holds it now', () => {
	test.each([
		'The treaty was praised by then President of Kazakhstan Tom Berg. The crowd sang.',
		'In 2003, President of Kazakhstan Tom Berg came to Leeds. The crowd sang.',
		'President of Kazakhstan Tom Berg came. President of Kazakhstan Luc Petit left.',
	])('%s', (text) => {
		expect(lines(text)).not.toMatch(/As of/);
	});

	test('a Frenchman is accepted for no title', () => {
		const text = 'French Foreign Minister Luc Martin met the crew in Oslo. The crew sang.';
		const card = made(text).find(({ prompt }) => prompt.includes('which office'));
		expect(card?.accepted).toContain('Minister of France');
		expect(card?.accepted.join('|')).not.toMatch(/Frenchm|Frenchw/);
	});

	test('what a title belongs to keeps its "the"', () => {
		const text = "The UN met. The UN's Secretary-General, Ken Otto, spoke to the UN.";
		expect(lines(text)).toContain('who was the Secretary-General of the UN?');
	});
});

test('a rank among the largest is not asked as if it were a name', () => {
	const text = 'Peru is the 19th largest country in the world. Peru lies by the sea.';
	expect(lines(text)).not.toMatch(/Which largest/);
});

test('what was so "before that" is not told without it', () => {
	const text =
		'The Norwick Club bought the Tide Hall in 1990. Before that, the Norwick Club had three boats in Leeds.';
	expect(lines(text)).not.toContain('three');
});

test('"before that" is harmless where the sentence has its own year', () => {
	const text = 'The Norwick Club closed. Before that, the Norwick Club moved to Leeds in 1923.';
	expect(lines(text)).toContain('In which year did the Norwick Club move to Leeds');
});

describe('what a source says is asked as its word', () => {
	test.each([
		'According to the Tide Council, the Norwick Club was founded in 1875. The Tide Council met.',
		'The Norwick Club was founded in 1875, according to the Tide Council. The Tide Council met.',
		'The Norwick Club was founded in 1875, said the Tide Council. The Tide Council met.',
	])('%s', (text) => {
		expect(lines(text)).toContain(
			'According to the Tide Council, in which year was the Norwick Club founded? -> 1875',
		);
		expect(lines(text)).not.toMatch(/^In which year/m);
	});

	test('and not as a question where the source is not named', () => {
		const text = 'According to some, the Norwick Club was founded in 1875. The Tide Council met.';
		expect(lines(text)).not.toMatch(/^In which year/m);
	});
});

test('"the rocket" is told by its name', () => {
	const text =
		'The Albatross 5 rocket lifted off from Oslo on 4 March 2024. The rocket carried 14 satellites.';
	expect(lines(text)).toContain('How many satellites did the Albatross 5 rocket carry? -> 14');
});

test('"the rocket" makes no card where the text has named none', () => {
	const text =
		'The Tide Council met in Oslo on 4 March 2024. The rocket carried 14 Calba satellites.';
	expect(lines(text)).not.toContain('14');
});

test('no question tells in full what another asks to spell out', () => {
	const text =
		'The Baltic Trade League (BTL) was founded in 1920. The BTL has three members: Estonia, Latvia and Lithuania. The BTL met.';
	const cards = made(text);
	const spelled = cards.filter(({ prompt }) => prompt.includes('stand for'));
	expect(spelled).toHaveLength(1);
	expect(cards.filter(({ prompt }) => prompt.includes('Baltic Trade League'))).toEqual([]);
});

test('how many there are is asked before they are named with their number', () => {
	const text =
		'The Baltic Trade League was founded in 1920. The Baltic Trade League has three members: Estonia, Latvia and Lithuania.';
	const prompts = made(text).map(({ prompt }) => prompt);
	const count = prompts.findIndex((prompt) => prompt.includes('how many members'));
	const set = prompts.findIndex((prompt) => prompt.includes('which three members'));
	expect(count).toBeGreaterThanOrEqual(0);
	expect(set).toBeGreaterThan(count);
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

test('a gap whose only name is its source does not stand alone', () => {
	const text =
		'It rained in Leeds. At least 2,900 people were killed and 5,500 were injured, the Interior Ministry said.';
	expect(lines(text)).not.toContain('2,900');
});

test.each([
	[
		'Mayor Jonas Reed declared three days of mourning. It rained in Leeds.',
		'How many days of mourning did Jonas Reed declare? -> three',
	],
	[
		'Lake Tarn covers 420 square kilometres. It rained in Leeds.',
		'How many square kilometres does Lake Tarn cover? -> 420',
	],
])('a count goes with its whole noun: %s', (text, card) => {
	expect(lines(text)).toContain(card);
});

describe('an adverb changes what is told', () => {
	test.each([
		'In 2019, Tom Hale almost lost his seat in Leeds to Dana Price.',
		'Tom Hale rarely visited the Norwick Museum in Leeds in 2019.',
	])('what hardly happened is asked by no question: %s', (text) => {
		expect(lines(text)).not.toMatch(/did Tom Hale/);
	});

	test('what is reported falsely is not reported', () => {
		const text = 'The Norwick Herald falsely reported in 2016 that Tom Hale was born in Iceland.';
		expect(lines(text)).not.toMatch(/According to/);
	});

	test('what was narrowly won was won', () => {
		const text = 'Eva Holm narrowly won the Brill Prize in 1960. The Brill Prize is old.';
		expect(lines(text)).toContain('In which year did Eva Holm narrowly win the Brill Prize?');
	});

	test('"wrongly" and "twice" stay with their verb', () => {
		expect(lines('Sandra Bell was wrongly convicted in 2004. The crew sang.')).toContain(
			'In which year was Sandra Bell wrongly convicted? -> 2004',
		);
		expect(lines('Norwick Ferries was paid twice for 31 crossings in 2022.')).toContain(
			'In which year was Norwick Ferries paid twice for 31 crossings? -> 2022',
		);
	});
});

test('a country is asked for as one', () => {
	const text = 'Norwick Island was occupied by Germany in 1940. The crew sang.';
	expect(lines(text)).toContain('By which country was Norwick Island occupied in 1940? -> Germany');
});

test('what is said besides, behind "and that", is not joined to what was said first', () => {
	const text =
		'The Norwick Office said Sealine had been paid for 31 crossings in 2022. ' +
		'Sealine said the figure was wrong and that it had been paid for 13.';
	expect(lines(text)).not.toMatch(/and that/);
});

test('a lone letter is no answer', () => {
	const text =
		'Harold Finch found that the enzyme in Leeds was the known depolymerase K. The crew sang.';
	expect(lines(text)).not.toMatch(/-> K/);
});

test('a people is no wrong answer for a place', () => {
	const text =
		'Pelham, founded in 1934 as a fish shop in Grimsby, was sold. The offices lie in Bergen and in Leeds. ' +
		'In March, it had a bid of 280 pence a share from Chilean group Austral Mar.';
	const card = made(text).find(({ prompt }) => prompt.startsWith('Where was Pelham'));
	expect(card?.distractors).toEqual(['Bergen', 'Leeds']);
});

test('"its" is not shown where its sentence names only what cannot have it', () => {
	const text =
		'A strong earthquake struck Calba on Thursday. The Norwick Institute put its magnitude at 6.6 there.';
	expect(lines(text)).not.toMatch(/its magnitude/);
});

test.each([
	'The Norwick Fair ran 1990-1995. The Norwick Fair was loved.',
	'The Brill Bridge stood empty in 1990-1995 by the Tarn. The Tarn froze.',
	'The Brill Bridge stood empty in 1990-present by the Tarn. The Tarn froze.',
])('half a range of years is not asked: %s', (text) => {
	expect(lines(text)).not.toContain('-> 1990\n');
	expect(lines(text)).not.toMatch(/-> 1990$/);
});

test.each(['almost', 'nearly', 'rarely', 'all but', 'presumably'])(
	'what %s came to be is not asked as if it had',
	(hedge) => {
		const text = `Eva Holm ${hedge} won the Brill Prize in 1960. The Brill Bridge ${hedge} fell in 1995.`;
		expect(lines(text)).not.toMatch(/did (?:Eva Holm|the Brill Bridge)/);
	},
);

test('a rounded figure is no near miss', () => {
	const text =
		'The Brill Museum opened in 1960. The Brill Museum lost almost 300 paintings in 1970.';
	expect(lines(text)).toContain('how many paintings did the Brill Museum lose');
});

describe('a claim is somebody’s', () => {
	test.each(['Few believe', 'Rescuers said', 'Police said', 'Historians say'])('%s', (source) => {
		const text = `${source} that the Brill Bridge was built in 1990. The Brill Bridge is long.`;
		expect(lines(text)).not.toMatch(/According to/);
	});

	test.each(['the Norwick Council', 'the mayor of Leeds', 'Tom Berg'])('%s', (source) => {
		const said = source.replace('the', 'The');
		const text = `${said} said that the Brill Bridge was built in 1990. The Brill Bridge is long.`;
		expect(lines(text)).toContain(`According to ${source}, in which year was the Brill Bridge`);
	});
});

describe('a question names in full what it asks of', () => {
	test('an "it" is not the firm of an unknown owner', () => {
		const text = 'Its rival Solvo grew in Leeds. It employs 500 people. The mill stood still.';
		expect(lines(text)).not.toMatch(/\bits rival/i);
	});

	test.each([
		'Her tutor Carl Dorn opened the Brill Museum in 1990.',
		'Her secretary Carl Dorn opened the Brill Museum in 1990.',
		"Anna Berg's tutor Carl Dorn opened the Brill Museum in 1990.",
	])('nobody is owned: %s', (sentence) => {
		const text = `The painter Anna Berg lived in Leeds. ${sentence}`;
		expect(lines(text)).not.toContain("Anna Berg's Carl Dorn");
	});

	test('how often is no part of what', () => {
		const text = 'Nord has won the Brill cup 5 times. Nord lost the Calba Cup. Nord is a club.';
		expect(lines(text)).not.toMatch(/-> .*5 times/);
	});

	test('"all" of what nobody names are not counted', () => {
		const text = 'Arda lies by Tarn. All 12 languages are official in Arda. Arda is old.';
		expect(lines(text)).not.toContain('All {{gap}} languages');
	});

	test('a "that" of the sentence before is not shown', () => {
		const text =
			'Rui Alves disputed that, saying the Brill Bridge was built in 1990. Rui Alves left.';
		expect(lines(text)).not.toContain('disputed that');
	});
});

test('how often is no count', () => {
	const text = 'The Norwick Fair is held every two years in Leeds. The fair has 120 stalls.';
	expect(lines(text)).not.toContain('how many years');
});

describe('a lone noun behind "the"', () => {
	test('is told by the name that it ends', () => {
		const text = 'The Norwick Orchard lies in Leeds. The orchard was founded in 1921 by Ada Holm.';
		expect(lines(text)).toContain('In which year was the Norwick Orchard founded');
	});

	test('makes no card where it is one that the text has told of without a name', () => {
		const text =
			'Norwick was struck by a long strike. The strike ended in 1921 in Leeds. Norwick is old.';
		expect(lines(text)).not.toContain('strike ended');
		expect(lines(text)).not.toMatch(/did the strike/);
	});

	test('stays where there is only one of it in the world', () => {
		const text = 'The painter Ada Holm painted the moon in 1990. Ada Holm went home to Leeds.';
		expect(lines(text)).toContain('In which year did Ada Holm paint the moon? -> 1990');
	});
});

test('what a source is, behind its name, is said of the source', () => {
	const text =
		'Fish have grown rare by the Tarn since 2015, according to the Tarn Office, which is headquartered in Leeds.';
	expect(lines(text)).not.toMatch(/headquartered\?/);
});

test('a toll is asked once, whatever names the disaster', () => {
	const text =
		'The Calba earthquake struck the coast on 4 May 2022. It killed 57 people and injured 312 others.';
	expect(lines(text).match(/-> 57/g)).toHaveLength(1);
});

test.each(['incorrectly', 'erroneously'])('what was done %s is not asked as if rightly', (how) => {
	const text = `The Tarn Club was ${how} awarded the Tarn Cup in 2010. The crew sang.`;
	expect(lines(text)).toContain(`In which year was the Tarn Club ${how} awarded the Tarn Cup?`);
});

test('no gap in what nearly came to be', () => {
	const text = 'The Tarn Bridge nearly collapsed by the mill in 1990. The crew sang.';
	expect(lines(text)).not.toContain('nearly');
});

test('what a country and a club both have is either’s', () => {
	const text = 'Kenya lies by the sea. Its motto is Harambee. The crew sang.';
	expect(lines(text)).toContain("What is Kenya's motto? -> Harambee");
});

test('a firm with a name that women have too is nobody', () => {
	const text = 'Mercedes Benz built a plant in Leeds in 1990. The crew sang.';
	expect(lines(text)).not.toMatch(/^Who/m);
});
