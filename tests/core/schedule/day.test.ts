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

	test.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'])(
		'comes after the one before, and none is skipped or doubled, all through the year in %s',
		(timeZone) => {
			const HOUR = 3_600_000;
			const clock = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
			const offsetAt = (at: number) => {
				const zone =
					clock.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
				const [, sign = '+', hours = '0', minutes = '0'] =
					/GMT([+-])(\d\d):(\d\d)/.exec(zone) ?? [];
				return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
			};
			const first = Date.parse('2024-01-01T00:00:00Z');
			const hours = Array.from({ length: 366 * 24 }, (_, i) => first + i * HOUR);
			const days = hours.map((at) => studyDay(at, offsetAt(at)));
			const steps = days.slice(1).map((day, i) => day - days[i]!);
			expect(steps.every((step) => step === 0 || step === 1)).toBe(true);
			expect(days.at(-1)! - days[0]!).toBe(366);
			const lengths = [...Map.groupBy(days, (day) => day).values()].slice(1, -1);
			const odd = lengths.map(({ length }) => length).filter((length) => length !== 24);
			// The night on which the clock goes forward, and the one on which it goes back.
			expect(odd.length).toBeLessThanOrEqual(2);
		},
	);

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
