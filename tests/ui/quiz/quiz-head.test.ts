import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import PausedLeaf from '#lib/ui/quiz/PausedLeaf.svelte';
import QuizHead from '#lib/ui/quiz/QuizHead.svelte';

test('leads home, says where one is, and opens the rest', async () => {
	const onmore = vi.fn();
	await render(QuizHead, { home: '/', title: 'Rivers', position: 3, total: 10, onmore });
	await expect.element(page.getByRole('link', { name: /Library/ })).toHaveAttribute('href', '/');
	await expect.element(page.getByText('3 of 10')).toBeVisible();
	await expect.element(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '2');
	await page.getByRole('button', { name: 'More' }).click();
	expect(onmore).toHaveBeenCalledOnce();
});

test('paused, there is nothing of the question but its number, and a way on', async () => {
	const onresume = vi.fn();
	await render(PausedLeaf, { position: 3, total: 10, onresume });
	await expect.element(page.getByRole('heading', { name: 'Paused' })).toHaveFocus();
	await expect.element(page.getByText('Question 3 of 10')).toBeVisible();
	await page.getByRole('button', { name: 'Go on' }).click();
	expect(onresume).toHaveBeenCalledOnce();
});
