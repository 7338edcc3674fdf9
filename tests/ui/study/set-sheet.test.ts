import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import SetSheet from '#lib/ui/study/SetSheet.svelte';

const line = (label: string, state: 'open' | 'later' | 'found' | 'missed', hint?: string) => ({
	item: label,
	label,
	state,
	hint,
	isFresh: label === 'Severn' || label === 'Wye',
});

const sheet = {
	prompt: 'Name the rivers.',
	language: 'en',
	phase: 'name' as const,
	groups: [
		{ heading: 'South', lines: [line('Severn', 'found'), line('Wye', 'open', 'W')] },
		{ heading: 'West', lines: [line('Rheidol', 'later')] },
	],
	named: 1,
	total: 2,
	fresh: 2,
	intruders: [],
	slipping: [],
};

test('has a line for every member under its heading, and only found names on them', async () => {
	await render(SetSheet, sheet);
	await expect.element(page.getByRole('heading', { name: 'West' })).toBeVisible();
	expect(page.getByRole('listitem').elements()).toHaveLength(3);
	await expect.element(page.getByText('Severn')).toBeVisible();
	await expect.element(page.getByText('W…')).toBeVisible();
	await expect.element(page.getByText('Rheidol')).not.toBeInTheDocument();
	await expect.element(page.getByText('1 named of the 2 asked this time')).toBeVisible();
});

test('counts what is named beyond what is asked, and says what is asked only where that is not all', async () => {
	const groups = [
		{ heading: 'South', lines: [line('Severn', 'found'), line('Wye', 'open')] },
		{ heading: 'West', lines: [line('Rheidol', 'found')] },
	];
	const { rerender } = await render(SetSheet, { ...sheet, groups });
	const note = page.getByText('1 named of the 2 asked this time, and 1 more');
	await expect.element(note).toBeVisible();
	await rerender({ named: 2, total: 3 });
	await expect.element(page.getByText('2 of 3 named')).toBeVisible();
});

test('first shows the new ones alone', async () => {
	await render(SetSheet, { ...sheet, phase: 'learn' });
	expect(page.getByRole('listitem').elements()).toHaveLength(2);
	await expect.element(page.getByText('2 to learn')).toBeVisible();
	await expect.element(page.getByRole('heading', { name: 'West' })).not.toBeInTheDocument();
});

test('at the end tells what was missed, in words too, and what did not belong', async () => {
	const groups = [{ heading: 'South', lines: [line('Severn', 'found'), line('Wye', 'missed')] }];
	const { rerender } = await render(SetSheet, { ...sheet, groups });
	await rerender({ phase: 'result', groups, intruders: ['Nile'] });
	await expect.element(page.getByText('1 of 2 named')).toHaveFocus();
	await expect.element(page.getByRole('listitem').nth(1)).toMatchTextContent(/Wye.*missed/);
	await expect.element(page.getByText('Not on the sheet: Nile')).toBeVisible();
});

test('names in its result, and not before, what slips away most', async () => {
	const { rerender } = await render(SetSheet, { ...sheet, slipping: ['Wye', 'Rheidol'] });
	const note = page.getByText('These slip away most: Wye and Rheidol');
	await expect.element(note).not.toBeInTheDocument();
	await rerender({ phase: 'result' });
	await expect.element(note).toBeVisible();
});
