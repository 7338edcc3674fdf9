import { describe, expect, test } from 'vitest';
import { cardsOfNews, linesOf } from './cards-of.ts';

describe('a measure is asked for in its own words', () => {
	test.each([
		[
			'Norwick lies 64 km south of Brill and 14 km from the Solm coast.',
			'How far south of Brill does Norwick lie? -> 64 km',
		],
		['The Marn Tunnel is 34 kilometres long.', 'How long is the Marn Tunnel? -> 34 kilometres'],
		[
			'The Varn Light is 43 metres tall and stands on a rock in the sea.',
			'How tall is the Varn Light? -> 43 metres',
		],
		[
			'The Marn earthquake had a magnitude of 6.8.',
			'What was the magnitude of the Marn earthquake? -> 6.8',
		],
		[
			'The Marn earthquake struck the town of Brill at a depth of 11 kilometres.',
			'At what depth did the Marn earthquake strike the town of Brill? -> 11 kilometres',
		],
		[
			'The Bank of Brill was run by a board of five directors.',
			'By a board of how many directors was the Bank of Brill run? -> five',
		],
		[
			'Brill has a population of 12,400.',
			'As of March 2025, what is the population of Brill? -> 12,400',
		],
		[
			'The population of Lorn was estimated at 21,000 birds in 2020.',
			'At how many birds was the population of Lorn estimated in 2020? -> 21,000',
		],
		[
			'The Kesh Park covers an area of 310 square kilometres.',
			'What area does the Kesh Park cover? -> 310 square kilometres',
		],
		[
			'Mount Kesh rises 2,847 metres above the sea.',
			'How high does Mount Kesh rise? -> 2,847 metres',
		],
		[
			'Brill lies 64 kilometres north of Marn.',
			'How far north of Marn does Brill lie? -> 64 kilometres',
		],
		[
			'The Kesh owl weighs up to 3 kilograms.',
			'At most how much does the Kesh owl weigh? -> 3 kilograms',
		],
		['The Kesh owl is about 60 cm tall.', 'About how tall is the Kesh owl? -> 60 cm'],
	])('%s', (text, card) => {
		expect(linesOf(text).split('\n')).toContain(card);
	});
});

describe('a sum or a share is asked for with what it is for or of', () => {
	test.each([
		[
			'Apex Motors bought Lorn Steel for 4.1 billion euros in 2011.',
			'For how much did Apex Motors buy Lorn Steel in 2011? -> 4.1 billion euros',
		],
		[
			'Apex Motors paid 12 million euros for Lorn Steel.',
			'How much did Apex Motors pay for Lorn Steel? -> 12 million euros',
		],
		[
			'The Norwick Council pledged 85 million crowns for the Marn Bridge.',
			'How much money did the Norwick Council pledge for the Marn Bridge? -> 85 million crowns',
		],
		['The Marn Bridge cost €12 million.', 'How much did the Marn Bridge cost? -> €12 million'],
		[
			'Anna Berg won 54.2 per cent of the vote in 2011.',
			'What share of the vote did Anna Berg win in 2011? -> 54.2 per cent',
		],
		[
			'The price of Lorn Steel fell by 3 per cent in 2011.',
			'By how much did the price of Lorn Steel fall in 2011? -> 3 per cent',
		],
		[
			'The cost of the Marn Bridge is put at 48 million pounds.',
			'At how much is the cost of the Marn Bridge put? -> 48 million pounds',
		],
		[
			'Apex Motors faces a fine of up to 50,000 euros.',
			'What fine at most does Apex Motors face? -> 50,000 euros',
		],
	])('%s', (text, card) => {
		expect(linesOf(text).split('\n')).toContain(card);
	});
});

describe('how long, how often and at what age', () => {
	test.each([
		[
			'Anna Berg governed Lorn for ten years.',
			'For how long did Anna Berg govern Lorn? -> ten years',
		],
		[
			'The Marn Bridge took nine years to build.',
			'How long did the Marn Bridge take to build? -> nine years',
		],
		[
			'The siege of Brill lasted for 48 seconds.',
			'How long did the siege of Brill last? -> 48 seconds',
		],
		['Anna Berg died in Lorn at the age of 34.', 'At what age did Anna Berg die in Lorn? -> 34'],
		[
			'The Brill Games are held in Lorn every five years.',
			'How often are the Brill Games held in Lorn? -> every five years',
		],
		[
			'Anna Berg was sentenced to six years in prison.',
			'To how many years in prison was Anna Berg sentenced? -> six years',
		],
	])('%s', (text, card) => {
		expect(linesOf(text).split('\n')).toContain(card);
	});
});

describe('scores, votes and what is counted behind a preposition', () => {
	test.each([
		[
			'Varde beat Riga Stars 3-1 in Aarhus.',
			'By what score did Varde beat Riga Stars in Aarhus? -> 3-1',
		],
		[
			'The Kesh Act was adopted by 182 votes to 114.',
			'By what vote was the Kesh Act adopted? -> 182 votes to 114',
		],
		[
			'The Marn earthquake was followed by 62 aftershocks.',
			'By how many aftershocks was the Marn earthquake followed? -> 62',
		],
		[
			'The Marn Canal passes through six towns.',
			'Through how many towns does the Marn Canal pass? -> six',
		],
		[
			'Varde won the Lorn Cup before 12,300 spectators.',
			'How many people watched Varde win the Lorn Cup? -> 12,300',
		],
	])('%s', (text, card) => {
		expect(linesOf(text).split('\n')).toContain(card);
	});
});

describe('a figure that is not so, or not all, is not asked', () => {
	test.each([
		['Apex Motors did not pay 12 million euros for Lorn Steel.'],
		['Apex Motors reportedly paid 12 million euros for Lorn Steel.'],
		['Apex Motors paid less than 12 million euros for Lorn Steel.'],
		['Apex Motors paid 10 or 12 million euros for Lorn Steel.'],
		['Apex Motors paid between 10 and 12 million euros for Lorn Steel.'],
	])('%s', (text) => {
		expect(linesOf(text)).not.toMatch(/how much/i);
	});
});

test('a figure that somebody gives is asked as theirs', () => {
	expect(linesOf('Ada Marlow said that Apex Motors had bought Lorn Steel for 9 euros.')).toContain(
		'According to Ada Marlow, for how much had Apex Motors bought Lorn Steel? -> 9 euros',
	);
});

test('a length may be typed with its unit in short, or without', () => {
	const [card] = cardsOfNews('The Marn Tunnel is 34 kilometres long.');
	expect(card).toMatchObject({ accepted: expect.arrayContaining(['34', '34 km']) as unknown });
});

test.each([
	['Apex Motors paid 50,000 euros for Lorn Steel.', '40,000 euros'],
	['The Marn Bridge is 712 metres long.', '722 metres'],
	['The siege of Brill lasted for 48 days.', '49 days'],
	['Apex Motors bought Lorn Steel for 4.1 billion euros.', '4.2 billion euros'],
])('the distractors of %s are as round as the answer, and in its unit', (text, other) => {
	expect(
		cardsOfNews(text).flatMap((card) => ('distractors' in card ? card.distractors : [])),
	).toContain(other);
});

describe('what was done beside is asked by its figure', () => {
	test.each([
		[
			'The Marn earthquake struck the town of Brill, killing 131 people.',
			'How many people did the Marn earthquake kill? -> 131',
		],
		[
			'Karin Lind was elected president of Lorn, defeating the incumbent, Tom Arend, by 53.4 per cent to 46.6 per cent in a run-off.',
			'By what result did Karin Lind defeat the incumbent, Tom Arend, in a run-off? -> 53.4 per cent to 46.6 per cent',
		],
		[
			'Karin Lind defeated Tom Arend in Lorn, winning 54 per cent of the vote.',
			'What share of the vote did Karin Lind win? -> 54 per cent',
		],
	])('%s', (text, card) => {
		expect(linesOf(text).split('\n')).toContain(card);
	});

	test.each([
		['The Marn Council will repair the bridge, spending 12 million euros on it.'],
		['The Marn Council did not build the bridge, saving 12 million euros for Brill.'],
	])('%s', (text) => {
		expect(linesOf(text)).not.toMatch(/how much/i);
	});
});

test('a score is two figures, in the order of the winner, however they are joined', () => {
	const text = 'Rovers beat United 3-2 in Leeds in 1990. The Tarn Cup is a cup of Leeds.';
	const card = cardsOfNews(text).find(({ prompt }) => prompt.startsWith('By what score'));
	expect(card).toMatchObject({ answer: '3-2', accepted: ['3–2', '3:2', '3 to 2'] });
	expect(card).not.toHaveProperty('value');
});

test('a unit at the end of a sentence leaves its stop', () => {
	const made = linesOf(
		'The Tarn Dam has a depth of 12 m. Water boils at the Tarn Dam at 93 °C. Green tea was brewed in 1990.',
	);
	expect(made).toContain('What is the depth of the Tarn Dam? -> 12 m\n');
	expect(made).toMatch(/-> 93 °C$/m);
});

test('what a thing costs beside what it measures is a fact of its own', () => {
	const made = linesOf('The Tarn Wall is 12 kilometres long and cost 3 million euros in 1955.');
	expect(made).toContain('How long is the Tarn Wall? -> 12 kilometres');
	expect(made).toContain('How much did the Tarn Wall cost in 1955? -> 3 million euros');
});

test('each of two measures is asked without the other', () => {
	const made = linesOf('The Tarn Bridge is 1,149 metres long and 49 metres wide.');
	expect(made).toContain('How long is the Tarn Bridge? -> 1,149 metres');
	expect(made).not.toMatch(/How long is the Tarn Bridge and/);
});

test('what is among what was counted is no second object', () => {
	const made = linesOf('Ida Falk brought back 3,400 specimens, among them 41 species, in 1923.');
	expect(made).toContain('How many specimens did Ida Falk bring back');
	expect(made).not.toContain('How many species');
});

test('"estimates that" is what somebody does', () => {
	const made = linesOf('The Calvern Chamber estimates that shops will lose 90 million dollars.');
	expect(made).toContain('90 million dollars');
	expect(made).not.toContain('Chamber estimates\n');
	expect(made).not.toMatch(/-> Calvern Chamber estimates$/m);
});

test('the score of a match is whole, whatever dash it has', () => {
	const made = linesOf('Selby Rovers beat Hythe Town 3–1 in the 1954 Vale Cup final at Kemp Park.');
	expect(made).toContain('Hythe Town 3–1');
	expect(made).not.toMatch(/Town 3(?!–1)/);
});

test.each([
	'Omar Said ran the mile in 3 min 52.1 s in Selby in 1953.',
	'The Tarn mussel is 18 cm long and lives for about 60 years in Selby.',
	'In 1953 the Tarn flood breached the Denver sluice in 11 places and drowned 307 people.',
])('no question is tangled: %s', (text) => {
	const made = linesOf(text);
	expect(made).toContain('->');
	expect(made).not.toMatch(/how many min|[Hh]ow long is .* lives|breach in 11 places and drowned/);
});

test('what the text dates itself is not asked as of the day it came out', () => {
	const made = linesOf('Karvelin has a population of 21,340 (2021). Karvelin is a town of Selby.');
	expect(made).toContain('21,340');
	expect(made).not.toContain('As of March 2025');
});
