import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { shareOf } from '#lib/core/schedule/numbers/share.ts';
import MonthsChart from '#lib/ui/numbers/MonthsChart.svelte';
import RetentionChart from '#lib/ui/numbers/RetentionChart.svelte';
import { sentence, tableRows } from './reading.ts';

type Counts = readonly [kept: number, asked: number];

function retention(young: Counts, mature: Counts, wished = 0.9) {
	const held = (kept: number, asked: number) => ({ ...shareOf(kept, asked), wished });
	const all = held(young[0] + mature[0], young[1] + mature[1]);
	return { all, young: held(...young), mature: held(...mature) };
}

/** Where the line of what was wished for turns, and ends. */
function wishLine(): readonly (readonly [number, number])[] {
	const points = document.querySelector('polyline.wish')?.getAttribute('points') ?? '';
	return points.split(' ').map((point) => point.split(',').map(Number) as [number, number]);
}

const NOTHING = retention([0, 0], [0, 0]);
const report = (young: Counts, mature: Counts) => {
	const recent = retention(young, mature);
	return { retention: { recent, ever: recent, months: [] } };
};

describe('what you remember', () => {
	test('stands beside what you asked for, with its range', async () => {
		await render(RetentionChart, report([43, 50], [139, 150]));
		expect(sentence()).toBe('You remember 91 of 100; you asked for 90.');
		await expect.element(page.getByText(/most likely lies between 86 and.94\./)).toBeVisible();
		expect(await tableRows()).toEqual([
			['Which', 'Answers', 'Remembered', 'Of 100', 'Between', 'Asked for'],
			['All', '200', '182', '91', '86 to 94', '90'],
			['Young', '50', '43', '86', '74 to 93', '90'],
			['Mature', '150', '139', '93', '87 to 96', '90'],
		]);
	});

	test('is held against a line that steps where one age was asked under another wish', async () => {
		const { retention } = report([43, 50], [139, 150]);
		const { recent } = retention;
		const mature = { ...recent.mature, wished: 0.85 };
		await render(RetentionChart, { retention: { ...retention, recent: { ...recent, mature } } });
		await expect.element(page.getByText('you asked for 90')).toBeVisible();
		const line = wishLine();
		const across = line.map(([x]) => x);
		expect(line).toHaveLength(6);
		expect(new Set(across.slice(0, 4)).size).toBe(1);
		expect(across[4]).toBeLessThan(across[3]!);
		expect(across[5]).toBe(across[4]);
	});

	test('is not told as a share of few answers, and not drawn', async () => {
		await render(RetentionChart, report([3, 4], [0, 0]));
		expect(sentence()).toBe('Too few answers to tell yet: 3 of 4 so far.');
		expect(document.querySelector('svg')).toBeNull();
	});

	test('may be nothing yet, or nothing lately', async () => {
		const { rerender } = await render(RetentionChart, report([0, 0], [0, 0]));
		expect(sentence()).toBe('Nothing you had learnt has come back after a day or more yet.');
		const ever = retention([3, 4], [0, 0]);
		await rerender({ retention: { recent: NOTHING, ever, months: [] } });
		expect(sentence()).toMatch(/^Nothing you had learnt came back .* in the last 30 days/);
	});

	test('leaves out an age of which there is none', async () => {
		await render(RetentionChart, report([40, 50], [0, 0]));
		expect((await tableRows()).map(([name]) => name)).toEqual(['Which', 'All', 'Young']);
	});
});

test('months stand in their table, the newest first, with a dash where nothing was asked', async () => {
	const months = [
		{ month: '2026-01', ...retention([8, 10], [0, 0]) },
		{ month: '2026-03', ...retention([0, 0], [19, 20], 0.85) },
	];
	await render(MonthsChart, { months });
	expect(await tableRows()).toEqual([
		['Month', 'Answers', 'All', 'Young', 'Mature', 'Between', 'Asked for'],
		['March 2026', '20', '95', '–', '95', '76 to 99', '85'],
		['January 2026', '10', '80', '80', '–', '49 to 94', '90'],
	]);
	await expect.element(page.getByRole('img')).toHaveAccessibleName('Remembered of 100, by month');
});

test('the line of what was asked for steps where the wish was changed, and both ends are told', async () => {
	const months = [
		{ month: '2026-01', ...retention([18, 20], [0, 0], 0.9) },
		{ month: '2026-02', ...retention([18, 20], [0, 0], 0.9) },
		{ month: '2026-03', ...retention([18, 20], [0, 0], 0.85) },
	];
	const { rerender } = await render(MonthsChart, { months });
	await expect.element(page.getByText('Asked for', { exact: true })).toBeVisible();
	const heights = wishLine().map(([, y]) => y);
	expect(new Set(heights.slice(0, 4)).size).toBe(1);
	expect(heights[4]).toBeGreaterThan(heights[3]!);
	const ends = () => [...document.querySelectorAll('text.told')].map((text) => text.textContent);
	expect(ends()).toEqual(['90', '85']);
	await rerender({ months: months.slice(0, 2) });
	expect(ends()).toEqual(['90']);
});
