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

test('how many are missing is not asked where nothing says where', () => {
	const text = 'A fire broke out. Three people are missing. The Norwick Club met.';
	expect(cardsOf(text).map(line).join()).not.toContain('How many people');
});
