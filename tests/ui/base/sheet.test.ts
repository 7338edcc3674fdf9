import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import Button from '#lib/ui/base/Button.svelte';
import Sheet from '#lib/ui/base/Sheet.svelte';

const text = (word: string) => createRawSnippet(() => ({ render: () => `<span>${word}</span>` }));

async function opened(onclose: () => void) {
	await render(Button, { children: text('Open') });
	const opener = page.getByRole('button', { name: 'Open' });
	(opener.element() as HTMLElement).focus();
	const { unmount } = await render(Sheet, { title: 'More', children: text('Words'), onclose });
	await expect.element(page.getByRole('dialog')).toBeVisible();
	return { opener, unmount };
}

test('gives the focus back where it was, however it is taken away', async () => {
	const onclose = vi.fn();
	const { opener, unmount } = await opened(onclose);
	await expect.element(opener).not.toHaveFocus();
	page.getByRole('button', { name: 'Close' }).element().focus();
	await userEvent.keyboard('{Enter}');
	expect(onclose).toHaveBeenCalledOnce();
	await unmount();
	await expect.element(opener).toHaveFocus();
});

test('leaves the focus to what has taken it meanwhile', async () => {
	const { opener, unmount } = await opened(vi.fn());
	const heading = document.createElement('h1');
	heading.tabIndex = -1;
	document.body.append(heading);
	await userEvent.keyboard('{Escape}');
	heading.focus();
	await unmount();
	expect(document.activeElement).toBe(heading);
	await expect.element(opener).not.toHaveFocus();
	heading.remove();
});
