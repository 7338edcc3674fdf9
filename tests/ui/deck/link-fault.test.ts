import '../../../src/app.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import LinkFault from '#lib/ui/deck/LinkFault.svelte';

test.each(['cut', 'damaged'] as const)(
	'a link that looks %s may be cut or changed, since neither shows for certain',
	async (reason) => {
		await render(LinkFault, { reason, home: '/', onretry: () => undefined });
		const title = page.getByRole('heading', { name: 'This link was cut or changed on its way' });
		await expect.element(title).toBeVisible();
		await expect.element(page.getByText(/or for the file\.$/)).toBeVisible();
	},
);

test.each(['not-a-deck', 'cut', 'damaged', 'too-long'] as const)(
	'where a file may be asked for instead of a link that is %s, one can be opened',
	async (reason) => {
		await render(LinkFault, { reason, home: '/app/', onretry: () => undefined });
		const open = page.getByRole('link', { name: 'Open a file' });
		await expect.element(open).toHaveAttribute('href', '/app/deck/open/');
		await expect.element(page.getByRole('link', { name: 'Library' })).toBeVisible();
	},
);

test.each(['newer', 'unsound', 'unfetched'] as const)(
	'a link that is %s says nothing of a file, and offers none',
	async (reason) => {
		await render(LinkFault, { reason, home: '/app/', onretry: () => undefined });
		await expect.element(page.getByRole('link', { name: 'Library' })).toBeVisible();
		await expect.element(page.getByRole('link', { name: 'Open a file' })).not.toBeInTheDocument();
	},
);
