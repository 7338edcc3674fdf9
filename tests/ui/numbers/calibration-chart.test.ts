import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { Calibration } from '#lib/core/schedule/numbers/calibration.ts';
import { shareOf } from '#lib/core/schedule/numbers/share.ts';
import CalibrationChart from '#lib/ui/numbers/CalibrationChart.svelte';
import { sentence, tableRows } from './reading.ts';

const calibration: Calibration = {
	...{ asked: 200, kept: 180, predicted: 0.93 },
	bins: [
		{ predicted: 0.9, ...shareOf(17, 20) },
		{ predicted: 0.96, ...shareOf(19, 20) },
	],
	...{ logLoss: 0.3118, rmse: 0.04, auc: 0.7 },
};

test('says what was expected and what was remembered, with the errors for experts', async () => {
	await render(CalibrationChart, { calibration });
	expect(sentence()).toBe('Recto expected 93 of 100; you remembered 90.');
	const errors = page.getByText('Log loss', { exact: true });
	await expect.element(errors).not.toBeInTheDocument();
	await page.getByText('For experts').click();
	await expect.element(errors).toBeVisible();
	const figures = document.querySelector('dl')?.innerText.replaceAll(/\s+/g, ' ');
	expect(figures).toBe('Log loss 0.312 RMSE (bins) 0.040 AUC 0.700');
	expect(await tableRows()).toEqual([
		['Expected', 'Remembered', 'Between', 'Answers'],
		['0.900', '0.850', '64 to 95', '20'],
		['0.960', '0.950', '76 to 99', '20'],
	]);
});

test('says why AUC cannot be told', async () => {
	await render(CalibrationChart, { calibration: { ...calibration, auc: null } });
	await page.getByText('For experts').click();
	await expect.element(page.getByText(/not to be told: none was forgotten/)).toBeVisible();
});

test('with fewer than two hundred answers tells no errors', async () => {
	await render(CalibrationChart, { calibration: { ...calibration, asked: 199, kept: 180 } });
	await expect.element(page.getByRole('img')).toBeVisible();
	await expect.element(page.getByText('For experts')).not.toBeInTheDocument();
});

test('with few answers tells no share, no errors and no dots', async () => {
	const { rerender } = await render(CalibrationChart, {
		calibration: { ...calibration, asked: 4, kept: 3 },
	});
	expect(sentence()).toBe('Too few answers to tell yet: 3 of 4 so far.');
	expect(document.querySelector('dl, svg')).toBeNull();
	await rerender({ calibration: null });
	expect(sentence()).toBe('Nothing could be foretold yet.');
});
