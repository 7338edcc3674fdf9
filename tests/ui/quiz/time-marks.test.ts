import { describe, expect, test } from 'vitest';
import { watchTime, type TimeWatch } from '#lib/ui/quiz/time-marks.ts';

/** What is said as the time left goes through `moments`, seconds. */
function said(total: number, ...moments: number[]) {
	let watch: TimeWatch = { left: total * 1000, said: undefined };
	return moments.map((left) => {
		watch = watchTime(watch, left * 1000, total * 1000);
		return watch.said === undefined ? null : watch.said / 1000;
	});
}

describe('marks of time', () => {
	test('are said as they are crossed, and stand until the next', () => {
		expect(said(90, 61, 60, 45, 30, 29, 11, 10, 1)).toEqual([null, 60, 60, 30, 30, 30, 10, 10]);
	});

	test('are the lowest of several that a leap crosses', () => {
		expect(said(90, 80, 22)).toEqual([null, 30]);
		expect(said(90, 80, 4)).toEqual([null, 10]);
	});

	test('are none that the whole time is within', () => {
		expect(said(30, 29.9, 20, 10)).toEqual([null, null, 10]);
		expect(said(10, 9, 1)).toEqual([null, null]);
	});

	test('are none once time is up', () => {
		expect(said(90, 70, 0)).toEqual([null, null]);
		expect(said(30, 5, 0)).toEqual([10, null]);
	});

	test('are said again of the next question', () => {
		expect(said(30, 9, 30, 12, 10)).toEqual([10, null, null, 10]);
	});
});
