import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import RetentionSetting from '#lib/ui/settings/RetentionSetting.svelte';

const costs = Array.from({ length: 16 }, (_, i) => ({
	retention: (80 + i) / 100,
	reviews: 20 + i * 2,
	answers: 30 + i * 2,
}));

const given = () => ({
	...{ value: 0.9, costs, msAnAnswer: 6_000, limit: 200, basis: 'Over three months.' },
	...{ origin: undefined, onchoose: vi.fn<(value: number) => void>() },
});

const slider = () => page.getByRole('slider', { name: 'How much you want to remember' });

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

test('says what a retention costs, to the eye and to a screen reader', async () => {
	await render(RetentionSetting, given());
	await expect
		.element(slider())
		.toHaveAttribute('aria-valuetext', 'Remember 90 of 100; about 40 reviews a day, 5 min in all');
	await expect.element(page.getByText('About 40 reviews a day, 5 min in all.')).toBeVisible();
});

test('the cost moves with the slider, and what is settled on is set once', async () => {
	const props = given();
	await render(RetentionSetting, props);
	slider().element().focus();
	await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
	await expect.element(page.getByText('Remember 87 of 100')).toBeVisible();
	await expect.element(page.getByText('About 34 reviews a day', { exact: false })).toBeVisible();
	expect(props.onchoose).not.toHaveBeenCalled();
	vi.runAllTimers();
	expect(props.onchoose.mock.calls).toEqual([[0.87]]);
});

test('leaving the slider sets it at once', async () => {
	const props = given();
	const { unmount } = await render(RetentionSetting, props);
	slider().element().focus();
	await userEvent.keyboard('{End}');
	await unmount();
	expect(props.onchoose.mock.calls).toEqual([[0.95]]);
});

test('a choice that is taken back moves the slider back', async () => {
	const { rerender } = await render(RetentionSetting, given());
	await rerender({ value: 0.84 });
	await expect.element(slider()).toHaveValue('84');
	await rerender({ value: 0.9 });
	await expect.element(slider()).toHaveValue('90');
});

test('tells where the limit of a day is passed', async () => {
	const { rerender } = await render(RetentionSetting, { ...given(), limit: 39 });
	await expect.element(page.getByText('More than your limit of 39 a day.')).toBeVisible();
	await rerender({ limit: 40 });
	await expect.element(page.getByText(/More than your limit/)).not.toBeInTheDocument();
});

test('the curve can be read as a table', async () => {
	await render(RetentionSetting, given());
	await page.getByText('As a table').click();
	const rows = page.getByRole('table').getByRole('row');
	expect(rows.elements()).toHaveLength(17);
	await expect.element(rows.nth(16)).toHaveTextContent('955060');
});
