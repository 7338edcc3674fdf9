import { expect, type Page } from '@playwright/test';

/** The start of Make. */
export async function toMake(page: Page): Promise<void> {
	await page.goto('./');
	await page.getByRole('link', { name: 'Make a deck' }).click();
	await expect(page.getByRole('heading', { name: 'Make a deck' })).toBeVisible();
}

/** Pastes as a browser would: with the marks of a page, where there are any. */
export async function paste(page: Page, { text, html }: { text: string; html?: string }) {
	await page.getByLabel('The article').evaluate(
		(field, given) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', given.text);
			if (given.html !== undefined) clipboardData.setData('text/html', given.html);
			field.focus();
			field.dispatchEvent(
				new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
			);
		},
		{ text, ...(html === undefined ? {} : { html }) },
	);
}

/** Makes the cards, and waits for the workshop. */
export async function makeCards(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Make cards' }).click();
	await expect(page.getByRole('button', { name: 'Study', exact: true })).toBeVisible({
		timeout: 45_000,
	});
}

/** From nothing to the workshop. */
export async function intoWorkshop(page: Page, text: string, published?: string): Promise<void> {
	await page.goto('./make/');
	await paste(page, { text });
	if (published !== undefined) await page.getByLabel('Published on').fill(published);
	await makeCards(page);
}

/** The questions of the deck, in their order. */
export async function prompts(page: Page): Promise<readonly string[]> {
	return page.locator('[data-card] .prompt').allTextContents();
}

export async function showCards(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^Cards \d/ }).click();
}

export async function showArticle(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Article', exact: true }).click();
}
