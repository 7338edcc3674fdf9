import { expect, test } from 'vitest';
import type { Card } from '#lib/core/cards/index.ts';
import { otherNumbers } from '#lib/core/cards/other-numbers.ts';
import { otherYears } from '#lib/core/cards/other-years.ts';
import { candidate, cardsOf } from './cards-of.ts';

function card(text: string, opening: string, published = '2024-07-04'): Card | undefined {
	return cardsOf(text, { published }).find(({ prompt }) => prompt.startsWith(opening));
}

test('a day is set beside the same day of neighbouring years, written the same way', () => {
	const text = 'The Norwick Club was founded on June 15, 2001, in Leeds.';
	expect(card(text, 'When')?.distractors).toEqual([
		'June 15, 1998',
		'June 15, 1999',
		'June 15, 2000',
	]);
});

test('a number in words is set beside numbers in words', () => {
	expect(card('The Norwick Club has nine boats in Leeds.', 'As of')?.distractors).toEqual([
		'seven',
		'eight',
		'ten',
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

test.each([
	['12 million euros', 12e6, ['11 million euros', '13 million euros', '14 million euros']],
	['$1.5 billion', 1.5e9, ['$1.4 billion', '$1.6 billion', '$1.7 billion']],
	['20 kilometres', 20, ['19 kilometres', '21 kilometres', '22 kilometres']],
	['2,847', 2847, ['2,747', '2,947', '3,047']],
	['ten-minute', 10, ['eight-minute', 'nine-minute', 'eleven-minute']],
	['Nine', 9, ['seven', 'eight', 'ten']],
	['23rd', 23, ['20th', '21st', '22nd']],
	['half a dozen', 6, []],
	['three-quarters', 3, []],
	['27-30%', 27, []],
])('numbers beside "%s" are written like it', (answer, number, expected) => {
	const own = candidate('', { answer, sort: 'number', value: { number } });
	expect(otherNumbers(own, [own]).slice(0, 3)).toEqual(expected);
});

test('a number of the article comes first, where it counts in the same unit', () => {
	const number = (answer: string, value: number) =>
		candidate('', { answer, sort: 'number', value: { number: value } });
	const own = number('12 million euros', 12e6);
	const all = [own, number('15 million euros', 15e6), number('20 million', 20e6), number('9', 9)];
	expect(otherNumbers(own, all)[0]).toBe('15 million euros');
});

test.each([
	['1990s', '199X', ['1970s', '1980s', '2000s']],
	['1828 to 1839', '1828/1839', ['1825 to 1836', '1826 to 1837', '1827 to 1838']],
])('beside %s stand its neighbours', (answer, date, expected) => {
	const own = candidate('', {
		answer,
		sort: 'date',
		value: { date: date.replace('199X', '1990') },
	});
	expect(otherYears(own).slice(0, 3)).toEqual(expected);
});

test('a part of a name is no second person', () => {
	const text =
		'Harold Finch invented the tilt pendulum. The painter Ada Marlow, the poet Tom Ray Berg and the singer Tom Ray sang.';
	expect(card(text, 'Who invented')?.distractors).toEqual(['Ada Marlow', 'Tom Ray Berg']);
});

test.each([
	['7 May 2024', '2024-05-07', ['7 May 2022', '7 May 2023', '7 May 2021']],
	['18 July 2024', '2024-07-18', ['18 July 2025', '18 July 2026', '18 July 2027']],
	['2027', '2027', ['2025', '2026', '2028']],
	['2024', '2024', ['2025', '2026', '2027']],
	['2020s', '2020s', ['1990s', '2000s', '2010s']],
])('beside %s stands nothing on the other side of the publication', (answer, date, expected) => {
	const own = candidate('', { answer, sort: 'date', value: { date } });
	expect(otherYears(own, '2024-05-10').slice(0, 3)).toEqual(expected);
});

test('a council that may be the same by its longer name is no distractor', () => {
	const text =
		'The Norwick Council won 34 of the 61 seats in Leeds. The Kessian Norwick Council sang. ' +
		'The Calba Council and the Dolin Agency sang.';
	const asked = card(text, 'Which organisation');
	expect(asked?.distractors).toEqual(['Calba Council', 'Dolin Agency']);
});

test('a firm is nobody', () => {
	const text =
		'Harold Finch invented the tilt pendulum. The ferry operator Sealine and Nordvik ASA said so. ' +
		'The painter Ada Marlow and the poet Ruth Keller sang.';
	expect(card(text, 'Who invented')?.distractors).toEqual(['Ada Marlow', 'Ruth Keller']);
});

test('a surname that the question names is no accepted answer', () => {
	const text =
		"Pelham has nine shops in Leeds. Pelham's chairman, Sir David Pelham, spoke in Oslo.";
	const asked = card(text, 'As of July 2024, who was the chairman');
	expect(asked?.accepted).not.toContain('Pelham');
});

test('beside a full name stand full names', () => {
	const text =
		'The Norwick Council won 34 of the 61 seats in Leeds. The Calba Transport Council (CTC) and the Dolin Agency sang. The CTC left.';
	expect(card(text, 'Which organisation')?.distractors).toEqual([
		'Calba Transport Council',
		'Dolin Agency',
	]);
});
