import { expect, test } from 'vitest';
import { cardsOfNews } from './cards-of.ts';

test('no question tells in full what another asks to spell out', () => {
	const text =
		'The Baltic Trade League (BTL) was founded in 1920. The BTL has three members: Estonia, Latvia and Lithuania. The BTL met.';
	const cards = cardsOfNews(text);
	const spelled = cards.filter(({ prompt }) => prompt.includes('stand for'));
	expect(spelled).toHaveLength(1);
	expect(cards.filter(({ prompt }) => prompt.includes('Baltic Trade League'))).toEqual([]);
});

test('how many there are is asked before they are named with their number', () => {
	const text =
		'The Baltic Trade League was founded in 1920. The Baltic Trade League has three members: Estonia, Latvia and Lithuania.';
	const prompts = cardsOfNews(text).map(({ prompt }) => prompt);
	const count = prompts.findIndex((prompt) => prompt.includes('how many members'));
	const set = prompts.findIndex((prompt) => prompt.includes('which three members'));
	expect(count).toBeGreaterThanOrEqual(0);
	expect(set).toBeGreaterThan(count);
});
