import { expect, test } from '@playwright/test';
import {
	answerCard,
	cardShown,
	doneSoFar,
	reviewsOf,
	startStudying,
	storedLog,
	untilPlainCard,
} from './learner.ts';

test('five cards, a reload, offline, one more, and every review is in the log', async ({
	page,
	context,
}) => {
	await startStudying(page);
	for (let card = 1; card <= 5; card++) {
		await answerCard(page);
		await expect.poll(() => doneSoFar(page)).toBe(card);
	}
	const afterFive = reviewsOf(await storedLog(page));
	expect(afterFive.length).toBeGreaterThanOrEqual(5);

	const prompt = page.getByRole('main').locator('.prompt').first();
	const nextPrompt = await prompt.textContent();
	await page.reload();
	await cardShown(page);
	expect(await doneSoFar(page)).toBe(5);
	await expect(prompt).toHaveText(nextPrompt ?? '');

	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await context.setOffline(true);
	await page.reload();
	await answerCard(page);
	await expect.poll(() => doneSoFar(page)).toBe(6);

	const log = reviewsOf(await storedLog(page));
	const ids = log.map(({ id }) => id);
	expect(ids).toEqual(expect.arrayContaining(afterFive.map(({ id }) => id)));
	expect(new Set(ids).size).toBe(log.length);
	expect(log.length).toBeGreaterThan(afterFive.length);
});

test('every answer shows its sentence, and the article with the sentence marked', async ({
	page,
}) => {
	await startStudying(page);
	await untilPlainCard(page);
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await page.getByRole('button', { name: /show in article/ }).click();
	const dialog = page.getByRole('dialog', { name: 'In the article' });
	const marked = dialog.locator('mark').first();
	await expect(marked).toBeInViewport();
	expect(((await dialog.textContent()) ?? '').length).toBeGreaterThan(
		((await marked.textContent()) ?? '').length,
	);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
});

test('undo takes the review back, also after a reload', async ({ page }) => {
	await startStudying(page);
	const prompt = page.getByRole('main').locator('.prompt').first();
	const first = (await prompt.textContent()) ?? '';
	await answerCard(page);
	await expect.poll(() => doneSoFar(page)).toBe(1);
	await page.reload();
	await page.getByRole('button', { name: /^Undo/ }).click();
	await expect(prompt).toHaveText(first);
	await expect.poll(() => doneSoFar(page)).toBe(0);
	const log = await storedLog(page);
	const voided = log.filter(({ kind }) => kind === 'void').map(({ target }) => target);
	expect(voided.sort()).toEqual(
		reviewsOf(log)
			.map(({ id }) => id)
			.sort(),
	);
});
