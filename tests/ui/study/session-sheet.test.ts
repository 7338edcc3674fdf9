import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import SessionSheet from '#lib/ui/study/SessionSheet.svelte';

const sheet = {
	fourButtons: false,
	singleKeys: true,
	onbuttons: vi.fn(),
	onkeys: vi.fn(),
	settings: undefined,
	onaside: vi.fn(),
	onclose: vi.fn(),
};

const keysOf = (name: string) =>
	[...document.querySelectorAll('dl > div')]
		.filter((row) => row.querySelector('dd')?.textContent === name)
		.flatMap((row) => [...row.querySelectorAll('kbd')].map(({ textContent }) => textContent));

test('lists the keys of the buttons there are', async () => {
	const { rerender } = await render(SessionSheet, sheet);
	expect(keysOf('Good')).toEqual(['3']);
	expect(keysOf('Redo')).toHaveLength(3);
	expect(keysOf('Hard')).toEqual([]);
	expect(keysOf('Easy')).toEqual([]);
	await rerender({ fourButtons: true });
	expect(keysOf('Hard')).toEqual(['2']);
	expect(keysOf('Easy')).toEqual(['4']);
});

test('tells of keys where there is a pointer beside the finger, or once a key is pressed', async () => {
	await render(SessionSheet, sheet);
	const list = page.getByRole('heading', { name: 'Keys' });
	const hasPointer = matchMedia('(any-pointer: fine) or (any-hover: hover)').matches;
	if (hasPointer) await expect.element(list).toBeVisible();
	dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
	await expect.element(list).toBeVisible();
});

test('a browser that closes the sheet by itself is followed', async () => {
	const onclose = vi.fn();
	const { unmount } = await render(SessionSheet, { ...sheet, onclose });
	document.querySelector('dialog')?.close();
	await expect.poll(() => onclose).toHaveBeenCalledOnce();
	await unmount();
	expect(onclose).toHaveBeenCalledOnce();
});

test('leads to what is set aside, and to the settings of the deck', async () => {
	const onaside = vi.fn();
	await render(SessionSheet, { ...sheet, onaside, settings: '/settings/#deck=d' });
	await page.getByRole('button', { name: /^Set aside and changed/ }).click();
	expect(onaside).toHaveBeenCalledOnce();
	const settings = page.getByRole('link', { name: /^Settings of this deck/ });
	await expect.element(settings).toHaveAttribute('href', '/settings/#deck=d');
});
