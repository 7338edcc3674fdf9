import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { answer, begin, goOn, next, quizLink, result, takeAll } from './quiz-taker.ts';

async function expectFlawless(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual(
		[],
	);
}

async function lay(page: Page, button: string | RegExp): Promise<void> {
	await page.getByRole('button', { name: button }).tap();
	await expect(page.getByRole('dialog')).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

		test('axe finds nothing on the choices of a quiz, opened and at fault', async ({ page }) => {
			await page.goto(quizLink({ n: '0', seed: '7b' }));
			await expect(page.getByRole('alert')).toBeVisible();
			await expectFlawless(page);
			for (const row of await page.locator('summary').all()) await row.tap();
			await expectFlawless(page);
			await lay(page, 'Send this quiz');
			await expectFlawless(page);
		});

		for (const ask of ['choice', 'typed', 'truth', 'names', 'order'] as const) {
			test(`axe finds nothing on a question asked and answered: ${ask}`, async ({ page }) => {
				await begin(page, { n: '1', ask, clock: 'each300', more: '1', score: 'speed' });
				await expectFlawless(page);
				await answer(page, 'wrong');
				await expect(next(page)).toBeVisible();
				await expectFlawless(page);
			});
		}

		test('axe finds nothing on a paused quiz, its sheets and its result', async ({ page }) => {
			await begin(page, { n: '3', ask: 'typed', clock: 'none', seed: 'axe' });
			await lay(page, 'More');
			await expectFlawless(page);
			await page.getByRole('button', { name: /^Pause/ }).tap();
			await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
			await expect(page.getByRole('dialog')).toHaveCount(0);
			await expectFlawless(page);
			await page.getByRole('button', { name: 'Go on' }).tap();
			await answer(page, 'wrong');
			await lay(page, 'show in article');
			await expectFlawless(page);
			await page.getByRole('button', { name: 'Close' }).tap();
			await expect(page.getByRole('dialog')).toHaveCount(0);
			await goOn(page);
			await takeAll(page);
			await expect(result(page)).toBeVisible();
			await expectFlawless(page);
			await page.getByRole('button', { name: 'I was right' }).tap();
			await expectFlawless(page);
			await lay(page, 'Send your result');
			await expectFlawless(page);
		});
	});
}
