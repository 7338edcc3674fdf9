import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { shareOf } from '#lib/core/schedule/numbers/share.ts';
import MonthsChart from '#lib/ui/numbers/MonthsChart.svelte';
import RetentionChart from '#lib/ui/numbers/RetentionChart.svelte';
import { sentence, tableRows } from './reading.ts';

type Counts = readonly [kept: number, asked: number];

function retention(young: Counts, mature: Counts) {
	const all = shareOf(young[0] + mature[0], young[1] + mature[1]);
	const wished = all.asked === 0 ? null : 0.9;
	return { all, young: shareOf(...young), mature: shareOf(...mature), wished };
}

const NOTHING = retention([0, 0], [0, 0]);
const report = (young: Counts, mature: Counts) => {
	const recent = retention(young, mature);
	return { retention: { recent, ever: recent, months: [] }, wish: 0.9 };
};

describe('what you remember', () => {
	test('stands beside what you now ask for, with its range', async () => {
		await render(RetentionChart, report([43, 50], [139, 150]));
		expect(sentence()).toBe('You remember 91 of 100; you now ask for 90.');
		await expect.element(page.getByText(/most likely lies between 86 and.94\./)).toBeVisible();
		expect(await tableRows()).toEqual([
			['Which', 'Answers', 'Remembered', 'Of 100', 'Between'],
			['All', '200', '182', '91', '86 to 94'],
			['Young', '50', '43', '86', '74 to 93'],
			['Mature', '150', '139', '93', '87 to 96'],
		]);
	});

	test('is not told as a share of few answers, and not drawn', async () => {
		await render(RetentionChart, report([3, 4], [0, 0]));
		expect(sentence()).toBe('Too few answers to tell yet: 3 of 4 so far.');
		expect(document.querySelector('svg')).toBeNull();
	});

	test('may be nothing yet, or nothing lately', async () => {
		const { rerender } = await render(RetentionChart, report([0, 0], [0, 0]));
		expect(sentence()).toBe('Nothing was asked again yet after a day or more.');
		const ever = retention([3, 4], [0, 0]);
		await rerender({ retention: { recent: NOTHING, ever, months: [] }, wish: 0.9 });
		expect(sentence()).toMatch(/^Nothing was asked again in the last 30 days/);
	});

	test('leaves out an age of which there is none', async () => {
		await render(RetentionChart, report([40, 50], [0, 0]));
		expect((await tableRows()).map(([name]) => name)).toEqual(['Which', 'All', 'Young']);
	});
});

test('months stand in their table, the newest first, with a dash where nothing was asked', async () => {
	const months = [
		{ month: '2026-01', ...retention([8, 10], [0, 0]) },
		{ month: '2026-03', ...retention([0, 0], [19, 20]) },
	];
	await render(MonthsChart, { months, wish: 0.9 });
	expect(await tableRows()).toEqual([
		['Month', 'Answers', 'All', 'Young', 'Mature', 'Between'],
		['March 2026', '20', '95', '–', '95', '76 to 99'],
		['January 2026', '10', '80', '80', '–', '49 to 94'],
	]);
	await expect.element(page.getByRole('img')).toHaveAccessibleName('Remembered of 100, by month');
});
