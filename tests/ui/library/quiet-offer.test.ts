import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import QuietOffer from '#lib/ui/library/QuietOffer.svelte';

test('a backup is offered with what it would keep safe, and can be put off', async () => {
	const onlater = vi.fn();
	await render(QuietOffer, { offer: 'backup', count: 240, href: '#backup', onlater });
	await expect.element(page.getByText(/240 answers and changes are in no backup/)).toBeVisible();
	const link = page.getByRole('link', { name: 'Back up' });
	await expect.element(link).toHaveAttribute('href', '#backup');
	await page.getByRole('button', { name: 'Later' }).click();
	expect(onlater).toHaveBeenCalledOnce();
});

test('installing leads to the page that says how', async () => {
	await render(QuietOffer, { offer: 'install', count: 0, href: '#backup', onlater: vi.fn() });
	await expect.element(page.getByRole('link', { name: 'Put it there' })).toBeVisible();
});
