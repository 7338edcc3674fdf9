import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { Day } from '#lib/core/schedule/day.ts';
import StudyDaysChart from '#lib/ui/numbers/StudyDaysChart.svelte';
import TimeChart from '#lib/ui/numbers/TimeChart.svelte';
import { sentence, tableRows } from './reading.ts';

/** A Tuesday. */
const TODAY = 20_515;

const studied = (day: number, good: number, ms = 60_000) => ({
	...{ day: day as Day, answers: good + 1, ms },
	ratings: { 1: 1, 2: 0, 3: good, 4: 0 },
});

const days = [
	studied(TODAY - 400, 50),
	studied(TODAY - 8, 8, 120_000),
	studied(TODAY - 1, 3, 240_000),
];

function squares() {
	return [...document.querySelectorAll('rect')].map((rect) => ({
		told: rect.textContent.trim().replaceAll('\u00a0', ' '),
		side: Number(rect.getAttribute('width')),
		y: Number(rect.getAttribute('y')) + Number(rect.getAttribute('width')) / 2,
	}));
}

describe('days', () => {
	test('counts the answers of the last year', async () => {
		await render(StudyDaysChart, { days, today: TODAY });
		expect(sentence()).toBe('13 answers on 2 days of the last year.');
		expect(await tableRows()).toEqual([
			['Day', 'Answers', 'Again', 'Hard', 'Good', 'Easy'],
			['2 Mar 2026', '4', '1', '0', '3', '0'],
			['23 Feb 2026', '9', '1', '0', '8', '0'],
		]);
	});

	test('tells more answers by a larger square, each day in the row of its weekday', async () => {
		await render(StudyDaysChart, { days, today: TODAY });
		await expect.element(page.getByRole('img')).toBeVisible();
		const all = squares();
		const on = (day: string) => all.find(({ told }) => told.startsWith(`${day}:`))!;
		expect(on('23 Feb 2026').told).toBe('23 Feb 2026: 9 answers');
		expect(on('23 Feb 2026').side).toBeGreaterThan(on('2 Mar 2026').side);
		expect(on('2 Mar 2026').side).toBeGreaterThan(on('3 Mar 2026').side);
		expect(on('23 Feb 2026').y).toBeCloseTo(on('2 Mar 2026').y, 6);
		expect(on('3 Mar 2026').y).toBeGreaterThan(on('2 Mar 2026').y);
		expect(all.at(-1)?.told).toMatch(/^3 Mar 2026:/);
	});

	test('names a month once there is room for its name', async () => {
		const named = () =>
			[...document.querySelectorAll('text')].map(({ textContent }) => textContent);
		// A Monday, and the first of December, of 2025.
		const december = 20_423;
		const { rerender } = await render(StudyDaysChart, { days, today: december });
		await expect.element(page.getByRole('img')).toBeVisible();
		expect(named()).toContain('Nov');
		expect(named()).not.toContain('Dec');
		await rerender({ days, today: december + 14 });
		expect(named()).toContain('Dec');
	});

	test('shows fewer weeks where there is less room, and never overflows', async () => {
		await page.viewport(320, 700);
		await render(StudyDaysChart, { days, today: TODAY });
		await expect.element(page.getByRole('img')).toBeVisible();
		const narrow = squares().length;
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
		await page.viewport(800, 700);
		await expect.poll(() => squares().length).toBeGreaterThan(narrow);
	});
});

describe('time', () => {
	test('is the mean of the days with study among the last thirty', async () => {
		await render(TimeChart, { days, today: TODAY });
		expect(sentence()).toBe('A day with study takes you about 3 min.');
		await expect.element(page.getByText('6 min in all, on 2 of the last 30 days.')).toBeVisible();
		expect(await tableRows()).toEqual([
			['Day', 'Time'],
			['2 Mar 2026', '4 min'],
			['23 Feb 2026', '2 min'],
		]);
	});

	test('of none makes no reproach', async () => {
		await render(TimeChart, { days: days.slice(0, 1), today: TODAY });
		expect(sentence()).toBe('No study in the last 30 days.');
	});
});
