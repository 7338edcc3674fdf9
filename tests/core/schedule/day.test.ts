import { describe, expect, test } from 'vitest';
import { studyDay } from '#lib/core/schedule/day.ts';

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
