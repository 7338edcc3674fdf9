import { expect, test } from 'vitest';
import { clockFace, clockWords } from '#lib/ui/text/clock.ts';

test('a face has minutes and seconds, of a long time less, and never more than four signs', () => {
	expect([65_000, 9_001, 0, -5, 599_000].map(clockFace)).toEqual([
		'1:05',
		'0:10',
		'0:00',
		'0:00',
		'9:59',
	]);
	expect([600_000, 5_999_000, 6_000_000, 72_000_000].map(clockFace)).toEqual([
		'10m',
		'99m',
		'1h',
		'20h',
	]);
});

test('words name hours and minutes, or minutes and seconds, without those that are none', () => {
	expect(clockWords(65_000)).toBe('1 minute 5 seconds');
	expect(clockWords(60_000)).toBe('1 minute');
	expect(clockWords(7_805_000)).toBe('2 hours 10 minutes');
	expect(clockWords(400)).toBe('1 second');
	expect(clockWords(0)).toBe('0 seconds');
});
