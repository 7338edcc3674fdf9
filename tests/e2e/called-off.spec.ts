import { expect, test, type Page } from '@playwright/test';
import { startStudying } from './learner.ts';

// The worker would have the sheet at hand.
test.use({ serviceWorkers: 'block' });

for (const [way, callOff] of [
	['Escape', (page: Page) => page.keyboard.press('Escape')],
	['Back', (page: Page) => page.goBack()],
] as const) {
	test(`a sheet that is called off by ${way} while it is fetched does not come up`, async ({
		page,
	}) => {
		await startStudying(page);
		const address = page.url();
		const held = Promise.withResolvers<undefined>();
		const asked = page.waitForRequest(/_app\/immutable/);
		await page.route(/_app\/immutable/, async (route) => {
			await held.promise;
			await route.continue();
		});
		await page.getByRole('button', { name: 'More', exact: true }).click();
		await asked;
		await callOff(page);
		held.resolve(undefined);
		await page.waitForLoadState('networkidle');
		await expect(page.getByRole('dialog')).toBeHidden();
		expect(page.url()).toBe(address);
		await page.getByRole('button', { name: 'More', exact: true }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
	});
}
