import { expect, type Page } from '@playwright/test';

/** Opens the library and goes on to study its first deck by the one large button. */
export async function startStudying(page: Page, home = './'): Promise<void> {
	await page.goto(home);
	await page.getByRole('link', { name: /^Study/ }).click();
	await cardShown(page);
}

/** Waits until a prompt stands on the screen, of whatever kind of card. */
export async function cardShown(page: Page): Promise<void> {
	const show = page.getByRole('button', { name: 'Show', exact: true });
	const learn = page.getByRole('button', { name: 'Name them', exact: true });
	const entry = page.getByRole('textbox', { name: 'Type a name' });
	await expect(show.or(learn).or(entry).first()).toBeVisible();
}

/** Answers the card on the screen: a plain one by `rating`, a set by giving up. */
export async function answerCard(page: Page, rating: 'Again' | 'Good' = 'Good'): Promise<void> {
	await cardShown(page);
	const show = page.getByRole('button', { name: 'Show', exact: true });
	if (await show.isVisible()) {
		await show.click();
		await page.getByRole('button', { name: new RegExp(`^${rating}`) }).click();
		return;
	}
	const learn = page.getByRole('button', { name: 'Name them', exact: true });
	if (await learn.isVisible()) await learn.click();
	await page.getByRole('button', { name: 'Give up', exact: true }).click();
	await page.getByRole('button', { name: 'Next', exact: true }).click();
}

/** Answers what comes before the next plain card, if anything, so that a question with one answer stands there. */
export async function untilPlainCard(page: Page): Promise<void> {
	const show = page.getByRole('button', { name: 'Show', exact: true });
	await cardShown(page);
	while (!(await show.isVisible())) await answerCard(page);
}

interface StoredEvent {
	readonly id: string;
	readonly kind: string;
	readonly item?: string;
	readonly rating?: number;
	readonly target?: string;
}

/** The log as it stands in the browser's own database, read without the app. */
export function storedLog(page: Page): Promise<readonly StoredEvent[]> {
	return page.evaluate(
		() =>
			new Promise<StoredEvent[]>((resolve, reject) => {
				const opening = indexedDB.open('recto');
				opening.onerror = () => reject(new Error('the database cannot be opened'));
				opening.onsuccess = () => {
					const database = opening.result;
					const reading = database.transaction('events').objectStore('events').getAll();
					reading.onerror = () => reject(new Error('the events cannot be read'));
					reading.onsuccess = () => {
						database.close();
						resolve((reading.result as { event: StoredEvent }[]).map(({ event }) => event));
					};
				};
			}),
	);
}

export function reviewsOf(log: readonly StoredEvent[]): readonly StoredEvent[] {
	return log.filter(({ kind }) => kind === 'review');
}

/** The number of cards the thread at the top says are done. */
export async function doneSoFar(page: Page): Promise<number> {
	const value = await page.getByRole('progressbar').getAttribute('aria-valuenow');
	return Number(value);
}
