import { expect, test, type Page } from '@playwright/test';
import { answerCard, cardShown, reviewsOf, startStudying, storedLog } from './learner.ts';

async function untilSet(page: Page): Promise<void> {
	const learn = page.getByRole('button', { name: 'Name them', exact: true });
	await cardShown(page);
	for (let card = 0; card < 10 && !(await learn.isVisible()); card++) {
		await answerCard(page);
		await cardShown(page);
	}
	await expect(learn).toBeVisible();
}

test('a set that is half named survives a reload, and giving up can be taken back', async ({
	page,
}) => {
	await startStudying(page);
	await untilSet(page);
	const names = page.getByRole('main').getByRole('listitem');
	const [first = ''] = await names.allTextContents();
	await page.getByRole('button', { name: 'Name them', exact: true }).click();
	await page.getByRole('textbox', { name: 'Type a name' }).fill(first.trim());
	const found = page.getByRole('main').getByText(first.trim(), { exact: true });
	await expect(found).toBeVisible();

	await page.reload();
	await expect(page.getByRole('textbox', { name: 'Type a name' })).toBeVisible();
	await expect(found).toBeVisible();

	await page.getByRole('button', { name: 'Give up', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeVisible();
	await page.getByRole('button', { name: /^Undo/ }).click();
	await expect(page.getByRole('textbox', { name: 'Type a name' })).toBeVisible();
	await expect(found).toBeVisible();
});

test('a card that is answered in another tab makes room in this one', async ({ page, context }) => {
	await startStudying(page);
	const prompt = page.getByRole('main').locator('.prompt').first();
	const asked = (await prompt.textContent()) ?? '';
	const other = await context.newPage();
	await other.goto(page.url());
	await answerCard(other);
	await expect.poll(async () => reviewsOf(await storedLog(other)).length).toBeGreaterThan(0);
	await expect(prompt).not.toHaveText(asked);
	await cardShown(page);
});

test('Back takes a sheet away, and only then leaves', async ({ page }) => {
	await startStudying(page);
	const address = page.url();
	const sheet = page.getByRole('dialog');
	await page.getByRole('button', { name: 'More', exact: true }).click();
	await expect(sheet).toBeVisible();
	await page.goBack();
	await expect(sheet).toBeHidden();
	expect(page.url()).toBe(address);
	await cardShown(page);

	// Closed otherwise, it leaves nothing to go back through.
	await page.getByRole('button', { name: 'More', exact: true }).click();
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	await page.goBack();
	await expect(page.getByRole('link', { name: /^Study/ })).toBeVisible();
});

test('a clock that went back is told of above the buttons, not behind them', async ({ page }) => {
	await startStudying(page);
	await answerCard(page);
	await expect.poll(async () => reviewsOf(await storedLog(page)).length).toBeGreaterThan(0);
	await page.clock.setSystemTime(Date.now() - 26 * 3_600_000);
	await page.reload();
	await cardShown(page);
	const note = await page.getByText(/carry a later date/).boundingBox();
	const button = page.getByRole('button', { name: /^(Show|Name them)$/ });
	const below = await button.boundingBox();
	if (note === null || below === null) throw new Error('both are to be seen');
	expect(note.y + note.height).toBeLessThanOrEqual(below.y);
});
