import { expect, test } from 'vitest';
import { dateForms, formatDate } from '#lib/core/language/dates/date-forms.ts';

test.each([
	['2001-06-15', '15 June 2001'],
	['2001-06', 'June 2001'],
	['2001', '2001'],
	['0079', 'AD 79'],
	['-0044', '44 BC'],
	['1990s', 'the 1990s'],
	['2004/2009', '2004 to 2009'],
	['1701/1800', 'the 18th century'],
	['2001/2100', 'the 21st century'],
	['2015-09-14/2015-09-20', '14 September 2015 to 20 September 2015'],
])('%s reads as "%s"', (value, text) => {
	expect(formatDate(value)).toBe(text);
});

test('accepts a day in the usual forms of both sides of the Atlantic', () => {
	expect(dateForms('2001-06-15')).toEqual(
		expect.arrayContaining([
			'15 June 2001',
			'June 15, 2001',
			'Jun 15, 2001',
			'June 15th, 2001',
			'2001-06-15',
			'15.6.2001',
			'15/06/2001',
			'6/15/2001',
		]),
	);
});

test('accepts no form that another day shares', () => {
	expect(dateForms('2001-06-07').filter((form) => form.includes('/'))).toEqual([]);
});

test('accepts months, decades and centuries with and without their article', () => {
	expect(dateForms('2001-06')).toContain('June 2001');
	expect(dateForms('1990s')).toContain('1990s');
	expect(dateForms('1701/1800')).toContain('18th century');
});
