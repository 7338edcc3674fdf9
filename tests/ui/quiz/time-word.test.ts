import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import TimeWord from '#lib/ui/quiz/TimeWord.svelte';

test('is silent until a mark is crossed', async () => {
	const { rerender } = await render(TimeWord, { left: 70_000, total: 90_000 });
	const status = page.getByRole('status');
	await expect.element(status).toHaveTextContent('');
	await rerender({ left: 59_900 });
	await expect.element(status).toHaveTextContent('1 minute left');
	await rerender({ left: 41_000 });
	await expect.element(status).toHaveTextContent('1 minute left');
	await rerender({ left: 29_900 });
	await expect.element(status).toHaveTextContent('30 seconds left');
});

test('come back to in the middle, it says nothing of what is long past', async () => {
	await render(TimeWord, { left: 25_000, total: 90_000 });
	await expect.element(page.getByRole('status')).toHaveTextContent('');
});

test('tells the time to whoever asks', async () => {
	const { rerender } = await render(TimeWord, { left: 65_000, total: 90_000 });
	await rerender({ asked: 1 });
	await expect.element(page.getByRole('status')).toHaveTextContent('1 minute 5 seconds left');
	await rerender({ left: 0, asked: 2 });
	await expect.element(page.getByRole('status')).toHaveTextContent('No time left');
});

test('tells the same time again to whoever asks again', async () => {
	const { rerender } = await render(TimeWord, { left: 65_000, total: 90_000 });
	await rerender({ asked: 1 });
	const status = page.getByRole('status');
	await expect.element(status).toHaveTextContent('1 minute 5 seconds left');
	const said: (string | null)[] = [];
	const watcher = new MutationObserver(() => said.push(status.element().textContent));
	watcher.observe(status.element(), { childList: true, characterData: true, subtree: true });
	await rerender({ asked: 2 });
	await expect.poll(() => said).toEqual(['', '1 minute 5 seconds left']);
	watcher.disconnect();
});
