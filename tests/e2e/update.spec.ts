import { appendFileSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listen, siteServer } from '../../scripts/serve.ts';

test('a new version waits behind a toast, and takes over when told', async ({ page }) => {
	const pages = join(mkdtempSync(join(tmpdir(), 'recto-build-')), 'build');
	cpSync('build', pages, { recursive: true });
	const server = siteServer(pages, '');
	const port = await listen(server, 4_500, 'localhost');
	try {
		await page.goto(`http://localhost:${port}/`);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await page.reload();

		appendFileSync(join(pages, 'service-worker.js'), '\n// another version\n');
		await page.evaluate(async () => {
			await (await navigator.serviceWorker.getRegistration())?.update();
		});
		const toast = page.getByRole('status').filter({ hasText: 'A new version is ready.' });
		await expect(toast).toBeVisible();

		const reloaded = page.waitForEvent('load');
		await toast.getByRole('button', { name: 'Reload' }).click();
		await reloaded;
		await expect(toast).toBeHidden();
		const waiting = await page.evaluate(
			async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null,
		);
		expect(waiting).toBeNull();
	} finally {
		server.closeAllConnections();
		server.close();
	}
});
