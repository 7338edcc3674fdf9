import { expect, test } from 'vitest';
import type { Day } from '#lib/core/schedule/day.ts';
import { toldPlans } from '#lib/core/schedule/told-plans.ts';

const day = (number: number) => number as Day;

test('a break is told of from its first day to its last', () => {
	const away = { from: day(100), to: day(110) };
	const told = [99, 100, 110, 111].map((today) => toldPlans({ away, exam: null }, day(today)));
	expect(told).toEqual([{}, { awayUntil: 110 }, { awayUntil: 110 }, {}]);
});

test('an exam is told of in the thirty days before it, and on its day', () => {
	const told = [69, 70, 100, 101].map((today) =>
		toldPlans({ away: null, exam: day(100) }, day(today)),
	);
	expect(told).toEqual([{}, { exam: 100 }, { exam: 100 }, {}]);
});
