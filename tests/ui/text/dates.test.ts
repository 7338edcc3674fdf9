import { expect, test } from 'vitest';
import { relativeDay, writtenDate } from '#lib/ui/text/dates.ts';
import { quietFor } from '#lib/ui/text/quiet.ts';
import { writtenDuration, writtenInterval } from '#lib/ui/text/durations.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

test('an ISO date is written out, whatever the time zone, and never breaks across lines', () => {
	expect(writtenDate('2024-07-04')).toBe('4\u00a0July\u00a02024');
	expect(writtenDate('sometime')).toBe('sometime');
	expect(writtenDate('2024-99-99')).toBe('2024-99-99');
});

test('intervals go from minutes to years', () => {
	expect(spaced(writtenInterval({ ms: 20_000 }))).toBe('1 min');
	expect(spaced(writtenInterval({ ms: 600_000 }))).toBe('10 min');
	expect(spaced(writtenInterval({ days: 1 }))).toBe('1 day');
	expect(spaced(writtenInterval({ days: 11 }))).toBe('11 days');
	expect(spaced(writtenInterval({ days: 76 }))).toBe('2.5 months');
	expect(spaced(writtenInterval({ days: 498 }))).toBe('1.4 years');
});

test('days from today and time spent', () => {
	expect(relativeDay(1)).toBe('tomorrow');
	expect(spaced(relativeDay(3))).toBe('in 3 days');
	expect(spaced(writtenDuration(49_600))).toBe('50 seconds');
	expect(spaced(writtenDuration(240_000))).toBe('4 min');
});

test('tomorrow is a sentence of its own, since a plural form of one stands for 21 in other languages', () => {
	expect(quietFor(1)).toBe('Nothing due until tomorrow');
	expect(quietFor(21)).toBe('Nothing due for 21 days');
	expect(quietFor(0)).toBe('Nothing due');
	expect(quietFor(null)).toBe('Nothing due');
});
