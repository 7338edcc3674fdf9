import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { cardShown, startStudying, untilPlainCard } from './learner.ts';

async function openSettings(page: Page, deck?: string): Promise<void> {
	await page.goto(deck === undefined ? './settings/' : `./settings/#deck=${deck}`);
	await expect(page.getByRole('slider')).toBeVisible();
}

async function saved(page: Page): Promise<void> {
	await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeAttached();
}

/** The deck that is being studied, by its address. */
function deckOf(page: Page): string {
	return new URLSearchParams(new URL(page.url()).hash.slice(1)).get('deck') ?? '';
}

test('what is set shows in study, and outlives a reload', async ({ page }) => {
	await openSettings(page);
	await page.getByRole('radio', { name: 'Four' }).check();
	await saved(page);
	await page.reload();
	await expect(page.getByRole('radio', { name: 'Four' })).toBeChecked();
	await startStudying(page);
	await untilPlainCard(page);
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await expect(page.getByRole('button', { name: /^Hard/ })).toBeVisible();
});

test('other steps change when a card comes back', async ({ page }) => {
	await openSettings(page);
	const steps = page.getByRole('textbox', { name: 'New cards' });
	await steps.fill('7m 1d');
	await steps.press('Tab');
	await saved(page);
	await startStudying(page);
	await untilPlainCard(page);
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await expect(page.getByRole('button', { name: /^Again/ })).toContainText('7 min');
	await expect(page.getByRole('button', { name: /^Good/ })).toContainText('24 hours');
});

test('a deck has its own, says what it takes over, and lets go by one tap', async ({ page }) => {
	await startStudying(page);
	const deck = deckOf(page);
	await openSettings(page, deck);
	const fresh = page.getByRole('spinbutton', { name: 'New cards a day' });
	await fresh.fill('3');
	await fresh.press('Tab');
	await expect(page.getByText('Only for this deck')).toBeVisible();
	await saved(page);
	await page.reload();
	await expect(fresh).toHaveValue('3');
	await page.getByRole('combobox', { name: 'Settings of' }).selectOption('all');
	await expect(page.getByRole('radio', { name: 'Two' })).toBeVisible();
	await expect(fresh).toHaveValue('10');
	await page.goBack();
	await expect(fresh).toHaveValue('3');
	await page.getByRole('button', { name: 'As for all decks again: New cards a day' }).click();
	await expect(fresh).toHaveValue('10');
	await expect(page.getByText('Only for this deck')).toBeHidden();
});

test('a study session that is open elsewhere follows', async ({ page, context }) => {
	await startStudying(page);
	await untilPlainCard(page);
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await expect(page.getByRole('button', { name: /^Hard/ })).toBeHidden();
	const other = await context.newPage();
	await openSettings(other);
	await other.getByRole('radio', { name: 'Four' }).check();
	await saved(other);
	await expect(page.getByRole('button', { name: /^Hard/ })).toBeVisible();
});

test('the keyboard alone moves the slider, picks and takes back', async ({ page }) => {
	await openSettings(page);
	const slider = page.getByRole('slider', { name: 'How much you want to remember' });
	await slider.focus();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await expect(slider).toHaveAttribute(
		'aria-valuetext',
		/^Remember 88 of 100; about \d+ reviews? a day/,
	);
	await page.keyboard.press('Tab');
	await saved(page);
	const keys = page.getByRole('switch', { name: 'Single-key shortcuts' });
	await keys.focus();
	await page.keyboard.press('Space');
	await expect(keys).not.toBeChecked();
	const back = page.getByRole('button', { name: /^Use the defaults again/ });
	await back.focus();
	await page.keyboard.press('Enter');
	await expect(slider).toHaveValue('90');
	await expect(keys).toBeChecked();
	await expect(back).toBeHidden();
});

test('an exam, a break and easy days show what they do to the days ahead', async ({ page }) => {
	await startStudying(page);
	await cardShown(page);
	await openSettings(page);
	const inDays = (days: number) =>
		new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
	await page.getByLabel('Date', { exact: true }).fill(inDays(20));
	await expect(page.getByText(/Nothing comes after it/)).toBeVisible();
	await page.getByLabel('First day').fill(inDays(3));
	await page.getByLabel('Last day').fill(inDays(9));
	await expect(page.getByText('7 days off.')).toBeVisible();
	const sunday = page.getByRole('group', { name: 'Sunday' });
	await sunday.getByRole('radio', { name: 'Free' }).check();
	await saved(page);
	await page.reload();
	await expect(sunday.getByRole('radio', { name: 'Free' })).toBeChecked();
	await expect(page.getByLabel('First day')).toHaveValue(inDays(3));
	await page.getByRole('button', { name: 'No break' }).click();
	await expect(page.getByLabel('First day')).toHaveValue('');
});

test('a fit to the learner is refused with the number of reviews that are missing', async ({
	page,
}) => {
	await openSettings(page);
	await page.getByRole('button', { name: 'Fit it', exact: true }).click();
	await expect(page.getByText('1,000 more reviews are needed', { exact: false })).toBeVisible();
});

test('a deck that is not here leads back to all', async ({ page }) => {
	await page.goto('./settings/#deck=nowherenowherenowhere1');
	await page.getByRole('button', { name: 'Settings for all decks' }).click();
	await expect(page.getByRole('slider')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const [width, height] of [
		[390, 844],
		[1280, 800],
	] as const) {
		test(`axe finds nothing, ${colorScheme}, ${width} wide`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await startStudying(page);
			const deck = deckOf(page);
			const violations = async () =>
				(await new AxeBuilder({ page }).analyze()).violations.flatMap(({ id, nodes }) =>
					nodes.map(({ html }) => `${id}: ${html}`),
				);
			await openSettings(page);
			await page
				.getByRole('group', { name: 'Sunday' })
				.getByRole('radio', { name: 'Half' })
				.check();
			await page.getByText('As a table').first().click();
			expect(await violations()).toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(width);
			await openSettings(page, deck);
			await page.getByRole('switch', { name: 'Spread out' }).click();
			await expect(page.getByText('Only for this deck')).toBeVisible();
			expect(await violations()).toEqual([]);
		});
	}
}
