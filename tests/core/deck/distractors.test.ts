import { expect, test } from 'vitest';
import { deckOf, problems } from './deck-of.ts';
import { place } from './harbour.ts';

const TEXT =
	'Tarn has nine ferries, 1.5 million birds and 9 km of walls, and faces Myanmar since 1990.';

const withDistractors = (answer: string, value: object | undefined, ...distractors: string[]) =>
	deckOf(TEXT, { ...place, answer, distractors, ...(value === undefined ? {} : { value }) });

test.each([
	['nine', '9', { number: 9 }],
	['nine', '9', undefined],
	['nine ferries', '9 ferries', undefined],
	['nine ferries', '9', { number: 9 }],
	['1.5 million', '1,500,000', { number: 1_500_000 }],
	['Myanmar', 'Burma', { place: 'MM' }],
	['Myanmar', 'Burma', undefined],
	['1990', '1990', { date: '1990' }],
])('beside the right %j a distractor %j is right too', (answer, distractor, value) => {
	expect(problems(withDistractors(answer, value, 'wrong', distractor))).toEqual([
		'cards[0].distractors[1] is a right answer; remove it',
	]);
});

test.each([
	['nine', 'ten', { number: 9 }],
	['nine ferries', '9 boats', undefined],
	['9 km', '9 miles', { number: 9 }],
	['1.5 million', '1.5', { number: 1_500_000 }],
	['Myanmar', 'Nepal', { place: 'MM' }],
	['1990', '1991', { date: '1990' }],
])('beside the right %j a distractor %j is wrong', (answer, distractor, value) => {
	expect(problems(withDistractors(answer, value, distractor))).toEqual([]);
});

test('a day in another order is no wrong answer', () => {
	const deck = deckOf('The mill of Tarn opened on 4 March 2024.', {
		...place,
		prompt: 'It opened on {{gap}}.',
		answer: '4 March 2024',
		value: { date: '2024-03-04' },
		distractors: ['March 4, 2024', '5 March 2024'],
	});
	expect(problems(deck)).toEqual(['cards[0].distractors[0] is a right answer; remove it']);
});
