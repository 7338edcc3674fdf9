import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { Day } from '#lib/core/schedule/day.ts';
import MemoryChart from '#lib/ui/numbers/MemoryChart.svelte';
import { sentence, tableRows } from './reading.ts';

const at = (day: number, known: number) => ({ day: day as Day, known });
const TODAY = 20_515;

const memory = {
	items: 61,
	past: [at(TODAY - 2, 0), at(TODAY - 1, 20.2), at(TODAY, 44.6)],
	ahead: [at(TODAY, 44.6), at(TODAY + 3, 43), at(TODAY + 30, 30.4), at(TODAY + 90, 20)],
};

test('says what is known today, and how it would fade a month on', async () => {
	await render(MemoryChart, { memory, today: TODAY });
	expect(sentence()).toBe('You would know about 45 of 61 things today.');
	await expect
		.element(page.getByText(/Without another review it would be about 30 in 30.days\./))
		.toBeVisible();
	await expect
		.element(page.getByRole('img'))
		.toHaveAccessibleName(/Things you would know: from 1.Mar.2026 to today/);
});

test('keeps the word for today within the drawing, be it at its very edge', async () => {
	await render(MemoryChart, { memory: { ...memory, past: memory.past.slice(-1) }, today: TODAY });
	const word = page.getByText('today', { exact: true });
	await expect.element(word).toBeVisible();
	const { left } = word.element().getBoundingClientRect();
	expect(left).toBeGreaterThanOrEqual(document.querySelector('svg')!.getBoundingClientRect().left);
});

test('has each point in its table', async () => {
	await render(MemoryChart, { memory, today: TODAY });
	expect(await tableRows()).toEqual([
		['Day', 'Known'],
		['1 Mar 2026', '0'],
		['2 Mar 2026', '20'],
		['3 Mar 2026', '45'],
		['6 Mar 2026', '43'],
		['2 Apr 2026', '30'],
	]);
	await expect.element(page.getByRole('table')).toHaveAccessibleName('What you know');
});

test('of decks that are gone says so, and draws nothing', async () => {
	await render(MemoryChart, { memory: { ...memory, items: 0 }, today: TODAY });
	expect(sentence()).toMatch(/^Nothing of what you answered stands in a deck/);
	expect(document.querySelector('svg')).toBeNull();
});
