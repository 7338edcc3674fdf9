import { expect, test, type Locator, type Page } from '@playwright/test';
import { cardShown, reviewsOf, startStudying, storedLog, untilPlainCard } from './learner.ts';

/** Two taps on the same spot, as fast as a finger makes them. */
async function doubleTap(page: Page, button: Locator): Promise<void> {
	await button.click({ trial: true });
	const box = await button.boundingBox();
	if (box === null) throw new Error('there is no such button');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.touchscreen.tap(x, y);
	await page.touchscreen.tap(x, y);
}

const show = (page: Page) => page.getByRole('button', { name: 'Show', exact: true });
const good = (page: Page) => page.getByRole('button', { name: /^Good/ });

test('a double tap on Show rates nothing', async ({ page }) => {
	await startStudying(page);
	await untilPlainCard(page);
	const before = reviewsOf(await storedLog(page)).length;
	await doubleTap(page, show(page));
	await expect(good(page)).toBeVisible();
	expect(reviewsOf(await storedLog(page))).toHaveLength(before);
});

test('a double tap on Good answers that card alone, and touches nothing of the next', async ({
	page,
}) => {
	await startStudying(page);
	const learn = page.getByRole('button', { name: 'Name them', exact: true });
	// The first set is met within a day's new cards.
	for (let card = 0; card < 10 && !(await learn.isVisible()); card++) {
		await show(page).click();
		await doubleTap(page, good(page));
		await cardShown(page);
		await expect.poll(async () => reviewsOf(await storedLog(page)).length).toBe(card + 1);
	}
	await expect(learn).toBeVisible();
});
