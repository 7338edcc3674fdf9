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
