import { describe, expect, test } from 'vitest';
import { findDates } from '#lib/core/language/dates/find-dates.ts';

const PUBLISHED = '2024-03-04';

function valueOf(text: string, words: string): string | null | undefined {
	return findDates(text, PUBLISHED).find((date) => date.text === words)?.value;
}

describe('a day without a year takes the year of its own clause', () => {
	test.each([
		['In 1916 the strike began on July 1 and spread.', 'July 1', '1916-07-01'],
		['In 1916, the strike began on July 1.', 'July 1', '1916-07-01'],
		['The dam broke on July 1, 1916, and was mended on July 3.', 'July 3', '1916-07-03'],
		['The strikes of July 1 and July 3, 1916, ended it.', 'July 1', '1916-07-01'],
		['1916 was a year of strikes; one began in July.', 'July', '1916-07'],
		['In July 1916 he was hit on the 3rd of July.', 'the 3rd of July', '1916-07-03'],
	])('%s', (text, words, value) => {
		expect(valueOf(text, words)).toBe(value);
	});
});

describe('a day without a year takes no year of another clause', () => {
	test.each([
		['It reopened on March 3 for the first time since 1998.', 'March 3', '2024-03-03'],
		['She resigned on March 3, after she came in 1998.', 'March 3', '2024-03-03'],
		['The hall shut on March 3 (it was built in 1998).', 'March 3', '2024-03-03'],
	])('%s', (text, words, value) => {
		expect(valueOf(text, words)).toBe(value);
	});

	test.each([
		['The hall, founded in 1998, reopened on March 3.', 'March 3'],
		['Founded in 1998, the hall reopened on March 3.', 'March 3'],
		['It was founded in 1998 and reopened on March 3.', 'March 3'],
		['It was founded in 1998 and will reopen on April 4.', 'April 4'],
	])('and is left open behind it: %s', (text, words) => {
		expect(valueOf(text, words)).toBeNull();
	});
});

describe('the day of a dateline is dated by the day of publication alone', () => {
	test.each([
		['OSLO, March 4 - The hall was founded in 1998 in Bergen.', 'March 4', '2024-03-04'],
		['OSLO, March 5 (Wire) — The hall was founded in 1998.', 'March 5', '2024-03-05'],
		['A hall reopens\n\nLima, Peru, 3 March – In 1998 it shut.', '3 March', '2024-03-03'],
	])('%s', (text, words, value) => {
		expect(valueOf(text, words)).toBe(value);
	});
});
