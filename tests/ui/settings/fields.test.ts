import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import BreakSetting from '#lib/ui/settings/BreakSetting.svelte';
import EasyDaysSetting from '#lib/ui/settings/EasyDaysSetting.svelte';
import ExamSetting from '#lib/ui/settings/ExamSetting.svelte';
import LoadBars from '#lib/ui/settings/LoadBars.svelte';
import NumberSetting from '#lib/ui/settings/NumberSetting.svelte';
import SpeechSetting from '#lib/ui/settings/SpeechSetting.svelte';
import StepsSetting from '#lib/ui/settings/StepsSetting.svelte';

const number = () => ({
	...{ name: 'New cards a day', note: 'In each deck.', value: 10, low: 0, high: 99 },
	...{ origin: undefined, onchoose: vi.fn() },
});

test('a number outside its bounds is not taken, and the field says which are', async () => {
	const props = number();
	await render(NumberSetting, props);
	const field = page.getByRole('spinbutton', { name: 'New cards a day' });
	await field.fill('120');
	await userEvent.tab();
	await expect
		.element(page.getByRole('alert'))
		.toHaveTextContent('A whole number from 0 to 99. Until then 10 holds.');
	expect(props.onchoose).not.toHaveBeenCalled();
	await field.fill('12');
	await userEvent.tab();
	expect(props.onchoose.mock.calls).toEqual([[12]]);
	await expect.element(page.getByRole('alert')).toHaveTextContent('');
});

test("a deck's own value is let go of by one tap", async () => {
	const release = vi.fn();
	const { rerender } = await render(NumberSetting, {
		...number(),
		origin: { kind: 'own', release },
	});
	await page.getByRole('button', { name: 'As for all decks again: New cards a day' }).click();
	expect(release).toHaveBeenCalledOnce();
	await rerender({ origin: { kind: 'inherited' } });
	await expect.element(page.getByText('As for all decks')).toBeVisible();
	await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

test('no steps at all are allowed, and explained', async () => {
	await render(StepsSetting, {
		...{
			name: 'New cards',
			note: '',
			value: '',
			waits: '',
			isShrinking: false,
			trouble: undefined,
		},
		...{ origin: undefined, ontype: vi.fn() },
	});
	await expect
		.element(page.getByText('No steps: it comes back on another day at once.'))
		.toBeVisible();
});

test('steps that shrink are taken, and it is said that they mostly grow', async () => {
	const props = {
		...{ name: 'New cards', note: '', value: '10m 1m', waits: '10 min and 1 min' },
		...{ trouble: undefined, origin: undefined, ontype: vi.fn() },
	};
	const { rerender } = await render(StepsSetting, { ...props, isShrinking: true });
	await expect.element(page.getByText(/Steps mostly grow/)).toBeVisible();
	await rerender({ isShrinking: false });
	await expect.element(page.getByText(/Steps mostly grow/)).not.toBeInTheDocument();
});

test('an exam is told of in words, and cleared', async () => {
	const onclear = vi.fn();
	const props = {
		...{ date: '2026-12-20', today: '2026-11-30', inDays: 20, days: [], origin: undefined },
		...{ onchoose: vi.fn(), onclear },
	};
	const { rerender } = await render(ExamSetting, props);
	await expect.element(page.getByText(/It is in.20.days/)).toBeVisible();
	await page.getByRole('button', { name: 'No exam' }).click();
	expect(onclear).toHaveBeenCalledOnce();
	await rerender({ inDays: -1 });
	await expect.element(page.getByText(/It is over/)).toBeVisible();
});

test('a break is set once both of its days are picked, in their order', async () => {
	const onchoose = vi.fn();
	await render(BreakSetting, {
		...{ from: '', to: '', today: '2026-11-30', length: 0, isPast: false, days: [] },
		...{ origin: undefined, onchoose, onclear: vi.fn() },
	});
	await page.getByLabelText('First day').fill('2026-12-10');
	expect(onchoose).not.toHaveBeenCalled();
	await page.getByLabelText('Last day').fill('2026-12-03');
	await expect
		.element(page.getByRole('alert'))
		.toHaveTextContent('The last day lies before the first.');
	await page.getByLabelText('Last day').fill('2026-12-13');
	expect(onchoose.mock.calls).toEqual([['2026-12-10', '2026-12-13']]);
});

test('a weekday is made easy without touching the others', async () => {
	const onchoose = vi.fn();
	await render(EasyDaysSetting, {
		...{ shares: [1, 1, 1, 1, 1, 1, 0.5], days: [], origin: undefined, onchoose },
	});
	await page.getByRole('group', { name: 'Tuesday' }).getByRole('radio', { name: 'Free' }).click();
	expect(onchoose.mock.calls).toEqual([[[1, 0, 1, 1, 1, 1, 0.5]]]);
	await expect
		.element(page.getByRole('group', { name: 'Sunday' }).getByRole('radio', { name: 'Half' }))
		.toBeChecked();
});

test('a browser without a voice says so, and cannot be switched on', async () => {
	const props = { checked: false, origin: undefined, onchoose: vi.fn(), ontry: vi.fn() };
	const { rerender } = await render(SpeechSetting, { ...props, mute: 'Welsh' });
	await expect.element(page.getByText(/no voice for Welsh/)).toBeVisible();
	await expect.element(page.getByRole('switch')).toBeDisabled();
	await expect.element(page.getByRole('button', { name: 'Hear it' })).toBeDisabled();
	await rerender({ mute: undefined });
	await page.getByRole('button', { name: 'Hear it' }).click();
	expect(props.ontry).toHaveBeenCalledOnce();
	// What was switched on elsewhere can be switched off here.
	await rerender({ mute: 'Welsh', checked: true });
	await expect.element(page.getByRole('switch')).toBeEnabled();
});

test('the load before and after is told in words and as a table', async () => {
	const days = [
		{ date: '2026-12-01', without: 3, with: 7, isMarked: false },
		{ date: '2026-12-02', without: 4, with: 0, isMarked: true },
	];
	const { rerender } = await render(LoadBars, { days });
	await expect.element(page.getByText('Most on one day: 4 without it, 7 with it.')).toBeVisible();
	await page.getByText('As a table').click();
	await expect.element(page.getByRole('row').nth(2)).toHaveTextContent('2 December 202640');
	await expect.element(page.getByText('Without it', { exact: true }).first()).toBeVisible();
	await rerender({ days: days.map((day) => ({ ...day, without: day.with })) });
	await expect.element(page.getByText(/It changes nothing in these days so far/)).toBeVisible();
	expect(document.querySelectorAll('figure svg')).toHaveLength(1);
	await rerender({ days: days.map((day) => ({ ...day, without: 0, with: 0 })) });
	await expect.element(page.getByText('No card comes back in these days yet.')).toBeVisible();
});
