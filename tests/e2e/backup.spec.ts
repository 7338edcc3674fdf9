import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { answerCard, doneSoFar, reviewsOf, startStudying, storedLog } from './learner.ts';

async function studyCards(page: Page, cards: number): Promise<void> {
	await startStudying(page);
	const before = await doneSoFar(page);
	for (let card = 1; card <= cards; card++) {
		await answerCard(page);
		await expect.poll(() => doneSoFar(page)).toBe(before + card);
	}
}

async function toBackup(page: Page): Promise<void> {
	await page.goto('./');
	await page.getByRole('link', { name: 'Backup', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Backup', exact: true })).toBeVisible();
}

/** Makes a backup as the page does, and gives the path of the file. */
async function backedUp(page: Page): Promise<string> {
	await toBackup(page);
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Back up now' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^recto-backup-\d{4}-\d\d-\d\d\.txt$/);
	await expect(page.getByText('Last backup: today')).toBeVisible();
	return download.path();
}

async function bringIn(page: Page, file: string): Promise<void> {
	await toBackup(page);
	await page.locator('input[type="file"]').setInputFiles(file);
	const dialog = page.getByRole('dialog', { name: 'This backup' });
	await dialog.getByRole('button', { name: 'Bring it in' }).click();
	await expect(page.getByText(/^Brought in:/)).toBeVisible();
}

/** Another device: a browser profile of its own. */
async function otherDevice(browser: Browser, baseURL: string | undefined): Promise<Page> {
	const context = await browser.newContext({
		...(baseURL === undefined ? {} : { baseURL }),
		viewport: { width: 390, height: 844 },
	});
	return context.newPage();
}

const idsOf = async (page: Page) => (await storedLog(page)).map(({ id }) => id).sort();

test('a second device takes a backup in, goes on, and both end alike after an exchange', async ({
	page,
	browser,
	baseURL,
}) => {
	test.slow();
	await studyCards(page, 3);
	const first = await backedUp(page);
	const atFirst = await idsOf(page);

	const other = await otherDevice(browser, baseURL);
	await other.goto('./');
	await other.getByRole('link', { name: 'I have a backup' }).click();
	await other.locator('input[type="file"]').setInputFiles(first);
	await other.getByRole('button', { name: 'Bring it in' }).click();
	await other.getByRole('link', { name: 'To the library' }).click();
	expect(await idsOf(other)).toEqual(atFirst);

	await startStudying(other);
	expect(await doneSoFar(other)).toBe(3);
	await answerCard(other);
	await expect.poll(() => doneSoFar(other)).toBe(4);
	await studyCards(page, 2);

	const [mine, theirs] = [await backedUp(page), await backedUp(other)];
	await bringIn(page, theirs);
	await bringIn(other, mine);
	const ids = await idsOf(page);
	expect(ids).toEqual(await idsOf(other));
	expect(ids).toEqual(expect.arrayContaining(atFirst));
	expect(new Set(ids).size).toBe(ids.length);
	expect(reviewsOf(await storedLog(page)).length).toBeGreaterThanOrEqual(6);
	const spine = (of: Page) => of.getByRole('article').first().innerText();
	for (const device of [page, other]) await device.goto('./', { waitUntil: 'networkidle' });
	expect(await spine(other)).toBe(await spine(page));

	// Once more changes nothing, and says so.
	await toBackup(page);
	await page.locator('input[type="file"]').setInputFiles(theirs);
	await expect(page.getByText('All of it is here already.')).toBeVisible();
	await other.context().close();
});

test('a backup that was cut is told of and gives what is whole; other files are refused', async ({
	page,
}) => {
	await studyCards(page, 3);
	const text = await readFile(await backedUp(page), 'utf8');
	const input = page.locator('input[type="file"]');
	const give = (content: string) =>
		input.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(content) });
	await give('front\tback');
	await expect(page.getByRole('alert')).toHaveText(/not a backup of Recto/);
	await give(text.slice(0, text.length - 300));
	await expect(page.getByText(/^This file was cut on its way\./)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('a file may be dropped anywhere on the page', async ({ page }) => {
	await studyCards(page, 1);
	const text = await readFile(await backedUp(page), 'utf8');
	const data = await page.evaluateHandle((content) => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([content], 'backup.txt'));
		return transfer;
	}, text);
	await page.dispatchEvent('h1', 'drop', { dataTransfer: data });
	await expect(page.getByRole('dialog', { name: 'This backup' })).toBeVisible();
});

test('an installed app that is empty asks for the backup', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'standalone', { value: true });
	});
	await page.goto('./');
	await expect(page.getByText('This copy is empty.')).toBeVisible();
	await page.getByRole('link', { name: 'I have a backup' }).click();
	await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'On the home screen' })).toBeHidden();
});

test('a backup works offline', async ({ page, context }) => {
	await studyCards(page, 1);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await context.setOffline(true);
	await backedUp(page);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

		test('axe finds nothing on the page of backups, a refusal and a preview', async ({ page }) => {
			const violations = async () => {
				const { violations: found } = await new AxeBuilder({ page }).analyze();
				return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
			};
			await toBackup(page);
			expect(await violations()).toEqual([]);
			await studyCards(page, 1);
			const file = await backedUp(page);
			const input = page.locator('input[type="file"]');
			await input.setInputFiles({ name: 'a', mimeType: 'text/plain', buffer: Buffer.from('a') });
			await expect(page.getByRole('alert')).toBeVisible();
			expect(await violations()).toEqual([]);
			await input.setInputFiles(file);
			await expect(page.getByRole('dialog')).toBeVisible();
			await page.evaluate(() =>
				Promise.all(document.getAnimations().map(({ finished }) => finished)),
			);
			expect(await violations()).toEqual([]);
		});
	});
}
