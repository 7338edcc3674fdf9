import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import ShownAnswer from '#lib/ui/quiz/ShownAnswer.svelte';
import TruthPair from '#lib/ui/quiz/TruthPair.svelte';

test('says True or False by one tap', async () => {
	const onsay = vi.fn();
	await render(TruthPair, { onsay });
	await page.getByRole('button', { name: 'False' }).click();
	expect(onsay).toHaveBeenLastCalledWith(false);
	await page.getByRole('button', { name: 'True' }).click();
	expect(onsay).toHaveBeenLastCalledWith(true);
});

test('asks of what is shown, in its own language', async () => {
	await render(ShownAnswer, { shown: '15 يونيو 2001', language: 'ar' });
	await expect.element(page.getByText(/^Is it/)).toHaveTextContent('Is it 15 يونيو 2001?');
	expect(document.querySelector('[lang=ar]')?.textContent).toBe('15 يونيو 2001');
});
