import { expect, test } from 'vitest';
import type { Card } from '#lib/core/cards/index.ts';
import { cardsOf } from './cards-of.ts';

function card(text: string, opening: string, published = '2024-07-04'): Card | undefined {
	return cardsOf(text, { published }).find(({ prompt }) => prompt.startsWith(opening));
}

test('a day is set beside the same day of neighbouring years, written the same way', () => {
	const text = 'The Norwick Club was founded on June 15, 2001, in Leeds.';
	expect(card(text, 'When')?.distractors).toEqual([
		'June 15, 2002',
		'June 15, 2000',
		'June 15, 2003',
	]);
});

test('a number in words is set beside numbers in words', () => {
	expect(card('The Norwick Club has nine boats in Leeds.', 'As of')?.distractors).toEqual([
		'ten',
		'eight',
		'eleven',
	]);
});

test('a lone person is set beside nobody', () => {
	expect(
		card('Harold Finch invented the tilt pendulum in Leeds. He said so.', 'Who'),
	).not.toHaveProperty('distractors');
});

test('people of the article are set beside each other', () => {
	const text =
		'Harold Finch invented the tilt pendulum. The painter Ada Marlow and the poet Ruth Keller sang.';
	expect(card(text, 'Who invented')?.distractors).toEqual(['Ada Marlow', 'Ruth Keller']);
});

test('whom a sentence makes right too is no distractor', () => {
	const text =
		'Harold Finch invented the tilt pendulum. The painter Ada Marlow invented the tilt pendulum too. The poet Ruth Keller and the singer Tom Berg sang.';
	expect(card(text, 'Who invented')?.distractors ?? []).not.toContain('Ada Marlow');
});

test('a city is set beside cities, capitals of countries of the article among them', () => {
	const text =
		'The Norwick Fair opened in Astana, Kazakhstan. Guests from Japan, Norway and Peru came.';
	expect(card(text, 'In which city')?.distractors).toEqual(['Tokyo', 'Oslo', 'Lima']);
});
