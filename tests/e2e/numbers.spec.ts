import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { answerCard, doneSoFar, startStudying, untilPlainCard } from './learner.ts';

/** A little study: some cards, one of them missed. */
async function studyABit(page: Page): Promise<void> {
	await startStudying(page);
	await untilPlainCard(page);
	const before = await doneSoFar(page);
	await answerCard(page, 'Again');
	await answerCard(page);
	await expect.poll(() => doneSoFar(page)).toBeGreaterThan(before + 1);
}

function figure(page: Page, name: string) {
	return page.getByRole('region', { name, exact: true });
}

test('before the first answer, says when there will be numbers, and leads back', async ({
	page,
}) => {
	await page.goto('./stats/');
	await expect(page.getByRole('heading', { name: 'Your numbers' })).toBeVisible();
	await expect(page.getByText('Your numbers begin with your first answer.')).toBeVisible();
	const databases = await page.evaluate(() => indexedDB.databases());
	expect(databases).toEqual([]);
	await page.getByRole('link', { name: 'Library' }).click();
	await expect(page.getByRole('link', { name: /^Study/ })).toBeVisible();
});

test('after a bit of study, tells what was answered, known and is to come', async ({ page }) => {
	await studyABit(page);
	await page.goto('./stats/');
	const days = figure(page, 'Your days');
	await expect(days.getByText(/^\d+ answers on 1 day of the last year\.$/)).toBeVisible();
	await days.getByText('As a table').click();
	await expect(days.getByRole('row')).toHaveCount(2);
	await expect(figure(page, 'What you know').getByRole('img')).toBeVisible();
	await expect(
		figure(page, 'What you remember').getByText(/Nothing you had learnt has come back/),
	).toBeVisible();
	await expect(figure(page, 'What comes back').getByText(/due today/)).toBeVisible();
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(390);
});

test('a deck that is named in the address is the one whose numbers are told', async ({ page }) => {
	await studyABit(page);
	const deck = new URL(page.url()).hash;
	await page.goto(`./stats/${deck}`);
	await expect(figure(page, 'What you know')).toBeVisible();
	await page.goto('./stats/#deck=elsewhere');
	await expect(figure(page, 'What you know')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

		test('axe finds nothing, with nothing there, and with every table open', async ({ page }) => {
			const violations = async () => {
				const { violations: found } = await new AxeBuilder({ page }).analyze();
				return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
			};
			await page.goto('./stats/', { waitUntil: 'networkidle' });
			expect(await violations()).toEqual([]);
			await studyABit(page);
			await page.goto('./stats/');
			await expect(figure(page, 'What you know')).toBeVisible();
			for (const table of await page.getByText('As a table').all()) await table.click();
			expect(await violations()).toEqual([]);
		});
	});
}
