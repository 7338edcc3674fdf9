import '../../../src/app.css';
import { createRawSnippet } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import PausedLeaf from '#lib/ui/quiz/PausedLeaf.svelte';
import QuizHead from '#lib/ui/quiz/QuizHead.svelte';
import { brokenWords, setLetters } from '../broken-words.ts';

afterEach(async () => {
	setLetters('100%');
	await page.viewport(414, 896);
});

const ring = createRawSnippet(() => ({
	render: () => '<div role="timer" style="flex: none; width: 2.75rem; height: 2.75rem"></div>',
}));

test.each([
	[320, '100%'],
	[320, '200%'],
	[390, '200%'],
] as const)(
	'at %i pixels and letters of %s clock and menu keep their places',
	async (width, size) => {
		await page.viewport(width, 640);
		setLetters(size);
		const { container } = await render(QuizHead, {
			home: '/',
			title: 'Kazakhstan’s President calls for cooperation',
			position: 10,
			total: 100,
			children: ring,
			onmore: vi.fn(),
		});
		const boxOf = (shown: { element: () => Element }) => shown.element().getBoundingClientRect();
		const more = boxOf(page.getByRole('button', { name: 'More' }));
		const clock = boxOf(page.getByRole('timer'));
		const back = boxOf(page.getByRole('link'));
		expect(width - more.right).toBeLessThan(16);
		expect(more.left - clock.right).toBeLessThan(16);
		expect(Math.abs(more.top + more.bottom - back.top - back.bottom)).toBeLessThan(2);
		expect(back.width).toBeGreaterThanOrEqual(44);
		expect(brokenWords(container)).toEqual([]);
	},
);

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
