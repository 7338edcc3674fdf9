import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { listen, siteServer } from '../../scripts/serve.ts';

/** A copy of the build whose worker differs by a comment, as every other version's would. */
function otherVersion(): string {
	const pages = join(mkdtempSync(join(tmpdir(), 'recto-build-')), 'build');
	cpSync('build', pages, { recursive: true });
	for (const packed of ['br', 'gz']) rmSync(join(pages, `service-worker.js.${packed}`));
	appendFileSync(join(pages, 'service-worker.js'), '\n// another version\n');
	return pages;
}

const RELOADS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
	'an ordinary reload': (page) => page.reload(),
	// The page comes past its worker, as with Shift held.
	'a hard reload': async (page) => {
		const loaded = page.waitForEvent('load');
		await (await page.context().newCDPSession(page)).send('Page.reload', { ignoreCache: true });
		await loaded;
	},
};

for (const [name, reload] of Object.entries(RELOADS)) {
	test(`after ${name}, a new version waits behind a toast, and takes over when told`, async ({
		page,
	}) => {
		let server = siteServer('build', '');
		const port = await listen(server, 4_500, 'localhost');
		const stop = () =>
			new Promise((resolve) => {
				server.close(resolve);
				server.closeAllConnections();
			});
		try {
			await page.goto(`http://localhost:${port}/`);
			await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
			await reload(page);
			// Only a page at work looks out for what comes.
			await expect(page.getByRole('listitem').first()).toBeVisible();

			await stop();
			server = siteServer(otherVersion(), '');
			await listen(server, port, 'localhost');
			await page.evaluate(async () => {
				await (await navigator.serviceWorker.getRegistration())?.update();
			});
			const toast = page.getByRole('status').filter({ hasText: 'A new version is ready.' });
			await expect(toast).toBeVisible();

			const reloaded = page.waitForEvent('load');
			await toast.getByRole('button', { name: 'Reload' }).click();
			await reloaded;
			await expect(toast).toBeHidden();
			const isWaiting = await page.evaluate(
				async () => (await navigator.serviceWorker.getRegistration())?.waiting != null,
			);
			expect(isWaiting).toBe(false);
		} finally {
			await stop();
		}
	});
}
