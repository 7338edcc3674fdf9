import { describe, expect, test } from 'vitest';
import { findDates } from '#lib/core/language/dates/find-dates.ts';

/** A Wednesday. */
const PUBLISHED = '2023-03-15';

function read(text: string): [string, string | null][] {
	return findDates(text, PUBLISHED).map((date) => [date.text, date.value]);
}

describe('a day in words', () => {
	test.each([
		['It opened on May twenty-first.', 'May twenty-first', '2022-05-21'],
		['It opened on the twenty-first of May 1998.', 'the twenty-first of May 1998', '1998-05-21'],
		['It opened on May the fourth, 1998.', 'May the fourth, 1998', '1998-05-04'],
		['It opened on June twenty one, 1998.', 'June twenty one, 1998', '1998-06-21'],
		['It opened on Oct-2.', 'Oct-2', '2022-10-02'],
		['It ran from March 3-April 5, 1998.', 'March 3-April 5, 1998', '1998-03-03/1998-04-05'],
		['it opened friday, june 5th, 1998.', 'friday, june 5th, 1998', '1998-06-05'],
	])('%s', (sentence, text, value) => {
		expect(read(sentence)).toEqual([[text, value]]);
	});

	test.each([
		['September 9, nineteen eighty-four', '1984-09-09'],
		['the ninth of September, nineteen oh four', '1904-09-09'],
		['September ninth, two thousand', '2000-09-09'],
		['September 9, two thousand and eighteen', '2018-09-09'],
		['September 9, twenty twelve', '2012-09-09'],
		['September 9, nineteen hundred', '1900-09-09'],
	])('may name its year as it is spoken: %s', (date, value) => {
		expect(read(`It opened on ${date}.`)).toEqual([[date, value]]);
	});
});

describe('words behind a month that are no day', () => {
	test.each([
		['In May first reports came.', 'May'],
		['In June twenty one people left.', 'June'],
		['On June 5, two thousand people marched.', 'June 5'],
	])('%s', (sentence, text) => {
		expect(read(sentence).map(([found]) => found)).toEqual([text]);
	});

	test.each(['They may 5 times ask.', 'They march 10 miles.', 'You may second it.'])(
		'%s',
		(sentence) => {
			expect(read(sentence)).toEqual([]);
		},
	);
});

test.each(['It changed after the September 11 attacks.', 'He led the March 14 alliance.'])(
	'the name of an event leaves its year open: %s',
	(text) => {
		expect(read(text).map(([, value]) => value)).toEqual([null]);
	},
);
