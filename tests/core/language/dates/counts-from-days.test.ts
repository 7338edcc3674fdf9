import { expect, test } from 'vitest';
import { findDates } from '#lib/core/language/dates/find-dates.ts';

/** A Wednesday. */
const PUBLISHED = '2023-03-15';

test.each([
	['two days before yesterday', '2023-03-12'],
	['four days from today', '2023-03-19'],
	['three weeks from tomorrow', '2023-04-06'],
	['a month from tomorrow', '2023-04-16'],
	['two Sundays ago', '2023-03-05'],
	['two Sundays from now', '2023-03-26'],
	['one month and 20 days ago', '2023-01-26'],
	['2 years, 1 month and 20 days ago', '2021-01-26'],
	['two years and three months ago', '2020-12'],
	['one month and one day from now', '2023-04-16'],
])('%s', (words, value) => {
	const found = findDates(`It was told ${words}.`, PUBLISHED);
	expect(found.map((date) => [date.text, date.value])).toEqual([[words, value]]);
	expect(findDates(`It was told ${words}.`, undefined).map((date) => date.value)).toEqual([null]);
});

test('a month that has no such day ends on its last', () => {
	const found = findDates('It shut one month and 0 days ago.', '2023-03-31');
	expect(found.map((date) => date.value)).toEqual(['2023-02-28']);
});

test('counts from a date named before', () => {
	const found = findDates(
		'It shut on June 3, 1999. A year and two days later it burnt.',
		PUBLISHED,
	);
	expect(found.map((date) => date.value)).toEqual(['1999-06-03', '2000-06-05']);
});

test.each(['It shut in 15 minutes.', 'It took two days and three nights.', 'It shut in two days.'])(
	'a length of time is no date: %s',
	(text) => {
		expect(findDates(text, PUBLISHED)).toEqual([]);
	},
);
