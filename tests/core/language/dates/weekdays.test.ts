import { describe, expect, test } from 'vitest';
import { findDates } from '#lib/core/language/dates/find-dates.ts';

/** A Wednesday. */
const PUBLISHED = '2023-03-15';

function read(text: string): [string, string | null][] {
	return findDates(text, PUBLISHED).map((date) => [date.text, date.value]);
}

describe('a weekday with its number in the month', () => {
	test.each([
		['The hall shut on Thursday the 9th.', 'Thursday the 9th', '2023-03-09'],
		['The hall will open on Friday, the 24th.', 'Friday, the 24th', '2023-03-24'],
		['The hall shut on Friday the tenth.', 'Friday the tenth', '2023-03-10'],
		['The hall closed on Monday the 27th.', 'Monday the 27th', '2023-02-27'],
		['He fears Friday the 13th.', 'Friday the 13th', null],
	])('%s', (sentence, text, value) => {
		expect(read(sentence)).toEqual([[text, value]]);
	});
});

describe('a weekday and its week', () => {
	test.each([
		['It shut last week on Friday.', 'last week on Friday', '2023-03-10'],
		['It opens next week Sunday.', 'next week Sunday', '2023-03-26'],
	])('%s', (sentence, text, value) => {
		expect(read(sentence)).toEqual([[text, value]]);
	});
});

describe('a weekday counted in its month', () => {
	test.each([
		['It closed on the first Monday of May.', 'the first Monday of May', '2022-05-02'],
		['It will open on the first Monday in May.', 'the first Monday in May', '2023-05-01'],
		['It shut on the last Friday of May 1998.', 'the last Friday of May 1998', '1998-05-29'],
		['It opens the 2nd Monday of next month.', 'the 2nd Monday of next month', '2023-04-10'],
		['It opens the fifth Monday of next month.', 'the fifth Monday of next month', null],
		['It opens on the 20th of next month.', 'the 20th of next month', '2023-04-20'],
		['It opens on the 31st of next month.', 'the 31st of next month', null],
	])('%s', (sentence, text, value) => {
		expect(read(sentence)).toEqual([[text, value]]);
	});
});

test.each([
	'The feast is celebrated on July 4.',
	'The feast is usually kept on July 4.',
	'The feast falls on the first Monday of May.',
	'Every year, pupils plant a tree on May 1.',
])('what comes round lies in no one year: %s', (sentence) => {
	expect(read(sentence).map(([, value]) => value)).toEqual([null]);
});
