import { expect, test } from '@playwright/test';
import { answerCard, doneSoFar, startStudying } from './learner.ts';

test('after the first visit alone the whole app works offline', async ({ page, context }) => {
	await page.goto('./', { waitUntil: 'networkidle' });
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await context.setOffline(true);

	await startStudying(page);
	await answerCard(page);
	await expect.poll(() => doneSoFar(page)).toBe(1);
	await page.goto('./');
	await expect(page.getByText('You are offline.')).toBeVisible();
	await expect(page.getByRole('link', { name: /^Study/ })).toBeVisible();
});

test('an address without its closing slash is answered offline too', async ({ page, context }) => {
	await page.goto('./', { waitUntil: 'networkidle' });
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await context.setOffline(true);
	const response = await page.goto('./study');
	expect(response?.status()).toBe(200);
});

for (const online of [true, false]) {
	test(`an unknown address ${online ? 'online' : 'offline'} says so and leads back to the library`, async ({
		page,
		context,
	}) => {
		await page.goto('./', { waitUntil: 'networkidle' });
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await context.setOffline(!online);
		const response = await page.goto('./no/such/page');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
		await page.getByRole('link', { name: 'To the library' }).click();
		await expect(page.getByRole('link', { name: /^Study/ })).toBeVisible();
	});
}

test('it can be installed: a manifest in scope, with icons that exist', async ({
	page,
	baseURL,
}) => {
	await page.goto('./');
	const link = await page.locator('link[rel="manifest"]').getAttribute('href');
	const address = new URL(link ?? '', baseURL);
	const manifest = (await (await page.request.get(address.href)).json()) as {
		readonly start_url: string;
		readonly scope: string;
		readonly icons: readonly { readonly src: string; readonly purpose?: string }[];
	};
	expect(new URL(manifest.start_url, address).href).toBe(baseURL);
	expect(new URL(manifest.scope, address).href).toBe(baseURL);
	expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
	for (const { src } of manifest.icons) {
		expect((await page.request.get(new URL(src, address).href)).ok(), src).toBe(true);
	}
});
