import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentAfter, studyDay, type Day } from '#lib/core/schedule/day.ts';
import { inLogOrder } from '#lib/core/schedule/log-order.ts';

describe('a study day', () => {
	const local = (iso: string, offset: number) => Date.parse(`${iso}Z`) - offset * 60_000;

	test('turns at four in the morning of the learner’s clock, wherever that is', () => {
		for (const offset of [-720, -210, 0, 345, 840]) {
			const before = studyDay(local('2024-07-04T03:59:59', offset), offset);
			const after = studyDay(local('2024-07-04T04:00:00', offset), offset);
			expect(after - before).toBe(1);
			expect(studyDay(local('2024-07-05T03:59:59', offset), offset)).toBe(after);
		}
	});

	test('turns at another hour where the learner says so', () => {
		const at = Date.parse('2024-07-04T02:00:00Z');
		expect(studyDay(at, 0, 0) - studyDay(at, 0)).toBe(1);
	});
});

test('a moment after others stands behind each of them in the log, and is left alone where it does already', () => {
	const moment = fc.record({ at: fc.nat(1000), day: fc.nat(5).map((day) => day as Day) });
	fc.assert(
		fc.property(moment, fc.array(moment), (now, before) => {
			const given = { ...now, offset: 60 };
			const after = momentAfter(given, before);
			const ordered = (at: typeof now) => ({ ...at, id: 'same' as never });
			for (const earlier of before) {
				expect(inLogOrder(ordered(earlier), ordered(after))).toBeLessThan(0);
			}
			const isLast = before.every((earlier) => inLogOrder(ordered(earlier), ordered(now)) < 0);
			if (isLast) expect(after).toBe(given);
			expect(after.offset).toBe(60);
		}),
	);
});
