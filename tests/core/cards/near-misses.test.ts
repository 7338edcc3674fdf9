import { describe, expect, test } from 'vitest';
import { linesOf } from './cards-of.ts';

describe('an adverb changes what is told', () => {
	test.each([
		'In 2019, Tom Hale almost lost his seat in Leeds to Dana Price.',
		'Tom Hale rarely visited the Norwick Museum in Leeds in 2019.',
	])('what hardly happened is asked by no question: %s', (text) => {
		expect(linesOf(text)).not.toMatch(/did Tom Hale/);
	});

	test('what is reported falsely is not reported', () => {
		const text = 'The Norwick Herald falsely reported in 2016 that Tom Hale was born in Iceland.';
		expect(linesOf(text)).not.toMatch(/According to/);
	});

	test('what was narrowly won was won', () => {
		const text = 'Eva Holm narrowly won the Brill Prize in 1960. The Brill Prize is old.';
		expect(linesOf(text)).toContain('In which year did Eva Holm narrowly win the Brill Prize?');
	});

	test('"wrongly" and "twice" stay with their verb', () => {
		expect(linesOf('Sandra Bell was wrongly convicted in 2004. The crew sang.')).toContain(
			'In which year was Sandra Bell wrongly convicted? -> 2004',
		);
		expect(linesOf('Norwick Ferries was paid twice for 31 crossings in 2022.')).toContain(
			'In which year was Norwick Ferries paid twice for 31 crossings? -> 2022',
		);
	});
});

test.each(['almost', 'nearly', 'rarely', 'all but', 'presumably'])(
	'what %s came to be is not asked as if it had',
	(hedge) => {
		const text = `Eva Holm ${hedge} won the Brill Prize in 1960. The Brill Bridge ${hedge} fell in 1995.`;
		expect(linesOf(text)).not.toMatch(/did (?:Eva Holm|the Brill Bridge)/);
	},
);

test('a rounded figure is no near miss', () => {
	const text =
		'The Brill Museum opened in 1960. The Brill Museum lost almost 300 paintings in 1970.';
	expect(linesOf(text)).toContain('how many paintings did the Brill Museum lose');
});

test.each(['incorrectly', 'erroneously'])('what was done %s is not asked as if rightly', (how) => {
	const text = `The Tarn Club was ${how} awarded the Tarn Cup in 2010. The crew sang.`;
	expect(linesOf(text)).toContain(`In which year was the Tarn Club ${how} awarded the Tarn Cup?`);
});

test('no gap in what nearly came to be', () => {
	const text = 'The Tarn Bridge nearly collapsed by the mill in 1990. The crew sang.';
	expect(linesOf(text)).not.toContain('nearly');
});

test.each([
	'came close to buying the Norwick Mill in 1990',
	'stopped short of suing the Norwick Mill in 1990',
	'was on the brink of leaving Leeds in 1990',
	'would have bought the Norwick Mill in 1990',
	'had planned to buy the Norwick Mill in 1990',
])('nothing is asked of what never came: %s', (deed) => {
	const text = `The Tarn Club was founded in Leeds in 1960. The Tarn Club ${deed}.`;
	expect(linesOf(text)).not.toContain('1990');
	expect(linesOf(text)).toContain('1960');
});

test('what would have something is no near miss', () => {
	const text = 'Under the Norwick Plan each state would have two senators from Leeds until 1990.';
	expect(linesOf(text)).toContain('1990');
});

test.each([
	'Nobody believes that Eva Holm visited Riga in 1990.',
	'Tom Hale doubts that Eva Holm visited Riga in 1990.',
	'Eva Holm dreamt that she had visited Riga in 1990.',
	'Some say that the Brill Bridge was painted in Riga in 1990.',
	'Had the Brill Bridge held, the Tarn Club would be in Riga until 1990.',
	'A spokesman dismissed reports that Eva Holm had moved to Riga in 1990.',
	'It is unclear whether Eva Holm moved to Riga in 1990.',
	'Suppose Eva Holm moved to Riga in 1990.',
	'Eva Holm was to have moved to Riga in 1990, but she fell ill.',
	'It is unknown how Eva Holm moved to Riga in 1990.',
	'It was long believed that Eva Holm had moved to Riga in 1990.',
	'Eva Holm once joked that she was born in Riga in 1990.',
	'Contrary to what the Herald wrote, Eva Holm was not born in Riga in 1990.',
])('nor of what is not so, or is not known: %s', (text) => {
	expect(linesOf(`${text} Eva Holm won the Brill Prize in 1960.`)).not.toContain('Riga');
});

test('a sum in millions is whole behind "for"', () => {
	const text = 'The Tarn Club agreed to buy the Hesk Mill for $3 million in 1926.';
	expect(linesOf(text)).not.toMatch(/\$3\?/);
});

test('what follows only if something else comes is no gap', () => {
	const text =
		'If Brill Estates buys the Tarn Mill, it will become the largest firm in Riga in 2028.';
	expect(linesOf(text)).not.toContain('2028');
});

test('nor of what is told and denied in one breath', () => {
	const text = 'Tom Hale is known to have sold 40 boats in Riga in 2012, but Tom Hale denied it.';
	expect(linesOf(text)).not.toContain('2012');
});

test.each([
	'The pretender to the throne of Varn moved to Riga in 1990.',
	'The Brill Bridge was on the brink of bankruptcy in Riga in 1990.',
	'Eva Holm had a boat in Riga that would win the Tarn Cup in 1990.',
	'The Brill Bridge was the dream of Eva Holm, who moved to Riga in 1990.',
])('what is so is asked, whatever its words: %s', (text) => {
	expect(linesOf(`${text} Eva Holm won the Brill Prize in 1960.`)).toContain('1990');
});

test.each([
	'In a novel by Ola Hagen',
	'In the film Winter',
	'In his dream',
	'In the video game',
	'In an alternative ending',
])('%s: no question asks it as if it were so', (frame) => {
	const made = linesOf(
		`${frame}, the town of Vardal was bought by Russia in 1950. Peter Lund is a mayor of Vardal.`,
	);
	expect(made).toContain('mayor of Vardal');
	expect(made).not.toMatch(/^(?:In which year|By which country|Which country)/m);
});

test('who played in a film did', () => {
	const made = linesOf('In the film Winter, Eva Holm played the mayor of Vardal in 1950.');
	expect(made).toContain('In which year did Eva Holm play the mayor of Vardal?');
});

test('what a story tells of is no fact, nor is an office in it', () => {
	expect(linesOf('The story tells of Captain Dolin, who sank 12 ships of Varn.')).not.toContain(
		'How many',
	);
	const made = linesOf('In the novel, the president of Norland, Ada Marlow, was sold in 1990.');
	expect(made).not.toMatch(/As of/);
});

test.each(['In the play-offs', 'In the film industry', 'In the opera house of Tarn'])(
	'%s: what opens with a like word is so',
	(frame) => {
		const made = linesOf(`${frame}, Vardal Works was founded in 1921 by Ada Marlow of Leeds.`);
		expect(made).toMatch(/^(?:By whom|In which year|Where) was Vardal Works founded/m);
	},
);

test.each([
	'The Supreme Court of Norland rejected claims of 12 million euros against the Tarn Works in 2011.',
	'A few islands known as the Skerries were sold to the Tarn Club in 2011.',
])('what was done is asked, whatever its words: %s', (text) => {
	expect(linesOf(text)).toContain('2011');
});

test('what a film tells behind its frame is not shown without it', () => {
	const made = linesOf(
		'In the film Winter, Olav Lund marries Nora Krogh in Bergen, and the Tarn Bridge was opened in 1901 by Lovisa.',
	);
	for (const told of made.split('\n'))
		expect(told).toMatch(/^In the (?:film Winter|\{\{gap\}\}),|^$/);
});
