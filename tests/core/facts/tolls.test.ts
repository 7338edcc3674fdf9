import { expect, test } from 'vitest';
import { cardsOf, line } from '../cards/cards-of.ts';
import { factsOf } from './facts-of.ts';

const tolls = (text: string) => factsOf('count', text).filter((fact) => fact.includes(' in the '));

const QUAKE = 'The 2024 Calba earthquake struck on 4 March 2024.';

test.each([
	[
		`${QUAKE} At least 57 people were killed and 312 others were injured.`,
		['at least 57 killed', '312 injured'],
	],
	['The 2024 Calba earthquake left 57 people dead and 312 injured.', ['57 killed', '312 injured']],
	[
		'The 2024 Calba earthquake killed 57 people and injured more than 312.',
		['57 killed', 'more than 312 injured'],
	],
	[`${QUAKE} No more than 57 people were killed.`, []],
	[`${QUAKE} Perhaps 57 people were killed.`, []],
	['It rained in Leeds. In May 57 people were killed.', []],
	['A fire was seen. In all 57 people were killed.', []],
])('%s', (text, expected) => {
	expect(tolls(text)).toEqual(expected.map((toll) => `${toll} in the 2024 Calba earthquake`));
});

const OLD = 'The 1990 Calba earthquake struck Tarn.';

test.each([
	['of another disaster', `${OLD} In the 2005 earthquake 500 people died.`],
	['of another cause', `${OLD} A month later, 3 people were killed in riots.`],
	['of an accident beside', `${OLD} A rescue helicopter crashed, and 5 people were killed.`],
	['of an accident before', `${OLD} A rescue helicopter crashed. 5 people were killed.`],
	['of an accident told with it', `${OLD.slice(0, -1)}, and a bus fell. 5 people were killed.`],
	['of what nearly was', 'The 1990 Calba earthquake nearly killed 12 people.'],
	['of each of two places', `${OLD} About 12 people were killed in Lenz, 30 in Brill.`],
	['of one place in front', `${OLD} In Huaraz, at least 10,000 people were killed.`],
	['of the place told of', 'The 1990 Calba earthquake hit Brill hardest. 12 people were killed.'],
	['of one house', 'The 1990 Calba earthquake destroyed a school, killing 12 people.'],
	['of one kind of people', `${OLD} 12 children were killed.`],
	['of others than those told of', `${OLD} 12 others were killed.`],
	['given twice', `${OLD} 12 people were killed and 3 died.`],
	['told twice', `${OLD} 12 people were killed. The 1990 Calba earthquake killed 15.`],
	['of a year later', 'The 1990 Calba fire was recalled in 2005. 12 people were killed.'],
	['of a fire that followed', 'The 1990 Calba earthquake lit a fire. 12 people were killed.'],
	['of two disasters', 'The 1990 Calba earthquake and the fire came. 12 people were killed.'],
	['of what came before', `${OLD} The town lies by the sea. 12 people were killed.`],
])('a figure %s is not the toll of the disaster named first', (_, text) => {
	expect(tolls(text)).toEqual([]);
});

test.each([
	['The 1990 Calba earthquake struck Tarn, killing at least 57 people and injuring 312.'],
	[`${OLD} It killed at least 57 people and injured 312.`],
	[`${OLD} The earthquake left at least 57 people dead and 312 injured.`],
])('%s', (text) => {
	expect(tolls(text)).toEqual([
		'at least 57 killed in the 1990 Calba earthquake',
		'312 injured in the 1990 Calba earthquake',
	]);
});

test('a toll is asked with its hedge and its event, which is cited along', () => {
	const text = `${QUAKE} At least 57 people were killed and 312 others were injured.`;
	const cards = cardsOf(text, { published: '2024-03-06' });
	expect(cards.map(line)).toEqual(
		expect.arrayContaining([
			'As of March 2024, at least how many people were killed in the 2024 Calba earthquake? -> 57',
			'As of March 2024, how many people were injured in the 2024 Calba earthquake? -> 312',
		]),
	);
	expect(cards.find(({ prompt }) => prompt.includes('killed'))?.citation?.quote).toBe(text);
});

test('the toll of an old event does not age', () => {
	const text = 'The 1990 Calba earthquake struck in 1990. It killed 57 people and injured 312.';
	const cards = cardsOf(text, { published: '2024-03-06' });
	expect(cards.map(line).join()).not.toContain('As of');
});

test('an old disaster told of without another date does not age', () => {
	const text = 'The 2015 Calba Fire broke out in the harbour. It killed 12 people.';
	const cards = cardsOf(text, { published: '2025-03-06' });
	expect(cards.map(line)).toContain('How many people were killed in the 2015 Calba Fire? -> 12');
});

test('how many are missing is not asked where nothing says where', () => {
	const text = 'A fire broke out. Three people are missing. The Norwick Club met.';
	expect(cardsOf(text).map(line).join()).not.toContain('How many people');
});
