import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { startStudying, untilPlainCard } from './learner.ts';

async function violations(page: Page): Promise<readonly string[]> {
	const { violations: found } = await new AxeBuilder({ page }).analyze();
	return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

		test('axe finds nothing on the library, a set, a question, its answer and its article', async ({
			page,
		}) => {
			await page.goto('./', { waitUntil: 'networkidle' });
			expect(await violations(page)).toEqual([]);
			await startStudying(page);
			expect(await violations(page)).toEqual([]);
			await untilPlainCard(page);
			expect(await violations(page)).toEqual([]);
			await page.getByRole('button', { name: 'Show', exact: true }).click();
			expect(await violations(page)).toEqual([]);
			await page.getByRole('button', { name: /show in article/ }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
			expect(await violations(page)).toEqual([]);
		});
	});
}
