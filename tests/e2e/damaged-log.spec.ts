import { expect, test } from '@playwright/test';
import { answerCard, doneSoFar, reviewsOf, startStudying, storedLog } from './learner.ts';

test('a corrupt entry of the log is named, kept, and stops nothing', async ({ page }) => {
	await startStudying(page);
	await answerCard(page);
	await expect.poll(() => doneSoFar(page)).toBe(1);
	const before = await storedLog(page);

	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('recto');
				opening.onerror = () => reject(new Error('the database cannot be opened'));
				opening.onsuccess = () => {
					const database = opening.result;
					const writing = database.transaction('events', 'readwrite');
					const event = { v: 1, id: 'broken', kind: 'review', at: 'long ago', rating: 9 };
					writing.objectStore('events').put({ key: 'broken', event });
					writing.oncomplete = () => {
						database.close();
						resolve();
					};
				};
			}),
	);

	await page.goto('./');
	await expect(page.getByText('One entry of the study log cannot be read.')).toBeVisible();
	await page.getByRole('link', { name: /^Study/ }).click();
	await expect.poll(() => doneSoFar(page)).toBe(1);
	await answerCard(page);
	await expect.poll(() => doneSoFar(page)).toBe(2);
	const after = await storedLog(page);
	expect(after).toEqual(expect.arrayContaining([...before]));
	expect(after.map(({ id }) => id)).toContain('broken');
	expect(reviewsOf(after).length).toBeGreaterThan(reviewsOf(before).length);
});
