import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('a deck is printed as cards, then as a quiz with its key, and nothing else is', async ({
	page,
}) => {
	await page.goto('deck/print/');
	const cards = page.locator('.sheets li');
	await expect(cards.first()).toContainText('“');
	await expect(cards.first()).not.toContainText(/, \d{4}-\d{2}-\d{2},/);
	const count = await cards.count();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'Print' })).toBeHidden();
	await expect(page.getByRole('link', { name: 'Library' })).toBeHidden();
	await expect(cards.first()).toBeVisible();

	await page.emulateMedia({ media: 'screen' });
	await page.getByLabel('Quiz', { exact: true }).check();
	await expect(page).toHaveURL(/#sheet=quiz$/);
	await expect(page.locator('section').first().locator('> ol > li')).toHaveCount(count);
	await expect(page.locator('section.key > ol > li')).toHaveCount(count);
	await page.reload();
	await expect(page.getByLabel('Quiz', { exact: true })).toBeChecked();
});

test('on paper it is black on white, whatever the device prefers', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto('deck/print/');
	const colours = await page
		.locator('.sheets')
		.evaluate((sheets) => [
			getComputedStyle(sheets).color,
			getComputedStyle(document.documentElement).backgroundColor,
		]);
	expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('both sheets are free of faults that axe knows', async ({ page }) => {
	for (const sheet of ['cards', 'quiz']) {
		await page.goto(`deck/print/#sheet=${sheet}`);
		await page.reload();
		await expect(page.locator('.sheets li').first()).toBeVisible();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(
			violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
			sheet,
		).toEqual([]);
	}
});
