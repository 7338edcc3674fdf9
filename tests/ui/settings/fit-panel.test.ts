import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import FitPanel from '#lib/ui/settings/FitPanel.svelte';

const given = () => ({
	...{ isFitted: false, onstart: vi.fn(), oncancel: vi.fn(), onkeep: vi.fn(), onusual: vi.fn() },
});
const row = { from: 0.8, to: 0.9, reviews: 150, predicted: 0.86, recalled: 0.88 };
const quality = (logLoss: number, rmseBins: number) => ({
	...{ logLoss, rmseBins, reliability: [row, row] },
});
const trial = {
	...{ before: quality(0.345, 0.052), after: quality(0.331, 0.03) },
	evidence: { reviews: 1_500, before: 0.345, after: 0.331 },
};

test('with too few reviews says how many are missing', async () => {
	const fitting = { kind: 'too-few', reviews: 263, missing: 737 } as const;
	await render(FitPanel, { ...given(), stage: { kind: 'fitted', fitting } });
	await expect.element(page.getByText(/^737 more reviews are needed/)).toBeVisible();
});

test('shows how far it is, and can be stopped', async () => {
	const props = given();
	await render(FitPanel, { ...props, stage: { kind: 'running', done: 0.25 } });
	await expect.element(page.getByRole('progressbar', { name: 'Fitting' })).toHaveValue(0.25);
	await page.getByRole('button', { name: 'Stop' }).click();
	expect(props.oncancel).toHaveBeenCalledOnce();
});

test('shows before and after, to be kept or discarded', async () => {
	const props = given();
	const fitting = { kind: 'better', weights: [], ...trial } as const;
	await render(FitPanel, { ...props, stage: { kind: 'fitted', fitting } });
	await expect.element(page.getByText(/your latest 300 answers/)).toBeVisible();
	const rows = page.getByRole('row');
	expect(rows.nth(1).element().textContent).toMatch(/5\.23\.0$/);
	expect(rows.nth(2).element().textContent).toMatch(/0\.3450\.331$/);
	await page.getByRole('button', { name: 'Keep it' }).click();
	await page.getByRole('button', { name: 'Discard' }).click();
	expect([props.onkeep, props.oncancel].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('a fit that does no better cannot be kept', async () => {
	const fitting = { kind: 'no-better', ...trial } as const;
	await render(FitPanel, { ...given(), stage: { kind: 'fitted', fitting } });
	await expect.element(page.getByText(/nothing changes/)).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Keep it' })).not.toBeInTheDocument();
});

test('what was kept can be given up', async () => {
	const props = given();
	const { rerender } = await render(FitPanel, { ...props, stage: { kind: 'idle' } });
	const usual = page.getByRole('button', { name: 'Back to the usual weights' });
	await expect.element(usual).not.toBeInTheDocument();
	await rerender({ isFitted: true });
	await usual.click();
	expect(props.onusual).toHaveBeenCalledOnce();
});
