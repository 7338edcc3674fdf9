import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { Day } from '#lib/core/schedule/day.ts';
import ForecastChart from '#lib/ui/numbers/ForecastChart.svelte';
import { sentence, tableRows } from './reading.ts';

const TODAY = 20_515;
const NOTHING = { cards: 0, items: 0 };

function forecast(cards: Readonly<Record<number, number>>) {
	const days = Array.from({ length: 90 }, (_, i) => {
		const many = cards[i] ?? 0;
		return { day: (TODAY + i) as Day, cards: many, items: many * 2 };
	});
	return { days, later: NOTHING, kept: NOTHING };
}

test('says what is due today and what comes back within a month, or three', async () => {
	await render(ForecastChart, { forecast: forecast({ 0: 4, 7: 9, 60: 2 }) });
	expect(sentence()).toBe('4 cards are due today, and 9 more by 1 Apr.');
	await page.getByRole('radio', { name: '90 days' }).click();
	expect(sentence()).toBe('4 cards are due today, and 11 more by 31 May.');
});

test('writes the number of today and of the fullest day above their bars', async () => {
	await render(ForecastChart, { forecast: forecast({ 0: 4, 7: 9, 9: 2 }) });
	await expect.element(page.getByRole('img')).toBeVisible();
	const written = [...document.querySelectorAll('svg text')].map((text) => text.textContent);
	expect(written).toEqual(['4', 'today', '9', '1\u00a0Apr']);
});

test('with nothing due says so', async () => {
	const { rerender } = await render(ForecastChart, { forecast: forecast({ 5: 1 }) });
	expect(sentence()).toBe('Nothing is due today; 1 card comes back by 1 Apr.');
	await rerender({ forecast: forecast({}) });
	expect(sentence()).toBe('Nothing comes back by 1 Apr.');
});

test('tells in its table how many answers the cards of a day ask for', async () => {
	await render(ForecastChart, { forecast: forecast({ 1: 3 }) });
	const rows = await tableRows();
	expect(rows).toHaveLength(31);
	expect(rows.slice(0, 3)).toEqual([
		['Day', 'Cards', 'Answers'],
		['3 Mar 2026', '0', '0'],
		['4 Mar 2026', '3', '6'],
	]);
});
