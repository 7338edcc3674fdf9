import { describe, expect, test } from 'vitest';
import { findDates } from '#lib/core/language/dates/find-dates.ts';

function values(text: string): (string | null)[] {
	return findDates(text, undefined).map(({ value }) => value);
}

test.each([
	['Filed on 21/04/16.', '2016-04-21'],
	['Filed on 04/21/89.', '1989-04-21'],
	['Filed on 05/05/68.', '2068-05-05'],
	['Filed on 05/05/69.', '1969-05-05'],
	['Filed on 2019/sep/01.', '2019-09-01'],
	['Filed on 15-Jun-2001.', '2001-06-15'],
])('%s', (sentence, value) => {
	expect(values(sentence)).toEqual([value]);
});

describe('a day and month that could be swapped', () => {
	test.each([
		['Filed on 04/07/2001, heard on 21/09/2001.', '2001-07-04'],
		['Filed on 04/07/2001, heard on 15 September 2001.', '2001-07-04'],
		['Filed on 04/07/2001, heard on 09/21/2001.', '2001-04-07'],
	])('stand as elsewhere in the text: %s', (text, value) => {
		expect(values(text)[0]).toBe(value);
	});

	test.each([
		'Filed on 04/07/2001.',
		'Filed on 04/07/2001, heard on September 15, 2001.',
		'Filed on 04/07/2001, heard on 21/09/2001, closed on 09/21/2001.',
	])('have no value where the text does not tell: %s', (text) => {
		expect(values(text)[0]).toBeNull();
	});
});

test.each(['They are 9-18-15 so far.', 'Release 10.9.15 is out.', 'In 99/99/99 parts.'])(
	'three numbers that are no day: %s',
	(text) => {
		expect(values(text)).toEqual([]);
	},
);

describe('two numbers', () => {
	test.each([
		['It opened on 4/22.', '2022-04-22'],
		['It opened on 22/04.', '2022-04-22'],
	])('are a day where nothing else can be meant: %s', (text, value) => {
		expect(findDates(text, '2023-03-15').map((date) => date.value)).toEqual([value]);
	});

	test.each(['It is open on 24/7.', 'It won 4/22.', 'It fell on 9/11.', 'Made on 1/24 scale.'])(
		'are no day elsewhere: %s',
		(text) => {
			expect(values(text)).toEqual([]);
		},
	);
});
