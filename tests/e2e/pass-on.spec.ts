import { readFile } from 'node:fs/promises';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { readAnkiPackage } from 'anki-reader';
import { parse as parseGift } from 'gift-pegjs';
import Papa from 'papaparse';
import type { Deck } from '../../src/lib/core/deck/deck.ts';
import { answerCard, cardShown, storedLog } from './learner.ts';
import { intoWorkshop, prompts, showArticle, showCards } from './maker.ts';

const article = () => readFile('decks/sco-summit/article.txt', 'utf8');

/** Another person's browser, which knows nothing of the first. */
async function anotherPerson(browser: Browser): Promise<Page> {
	return (await browser.newContext()).newPage();
}

/** The link on the sheet where a deck is passed on. */
async function linkOf(page: Page): Promise<string> {
	const link = page.getByRole('textbox', { name: 'The link' });
	await expect(link).toHaveValue(/\/deck\/#d1\./);
	return link.inputValue();
}

async function shareFromWorkshop(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	const link = await linkOf(page);
	// Neither copied nor shared: it may have been scanned, or marked by hand.
	await page.getByRole('button', { name: 'Close' }).click();
	return link;
}

/** Each file that a deck goes out as, with how many cards a reader that is not ours finds in it. */
const FILES: readonly (readonly [string, string, (file: Buffer) => number | Promise<number>])[] = [
	[
		'Recto’s own file, for any length',
		'.deck.json',
		(file) => (JSON.parse(file.toString()) as Deck).cards.length,
	],
	[
		'For Anki, with a field for the source',
		'.apkg',
		async (file) => {
			const { collection } = await readAnkiPackage(new Blob([new Uint8Array(file)]));
			const decks = Object.values(collection.getDecks());
			return decks.flatMap((deck) => Object.keys(deck.getCards())).length;
		},
	],
	[
		'Questions for Moodle (GIFT)',
		'.gift.txt',
		(file) => parseGift(file.toString()).filter(({ type }) => type !== 'Category').length,
	],
	[
		'A table to be pasted, as into Quizlet',
		'.tsv',
		(file) => Papa.parse(file.toString(), { header: true, skipEmptyLines: true }).data.length,
	],
];

/** A link that is opened in a page that shows another is only told by its fragment. */
async function open(page: Page, link: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(link);
}

test('a teacher’s deck reaches a learner by link, and so does its correction; what was learnt stays', async ({
	page,
	browser,
}) => {
	test.slow();
	await intoWorkshop(page, await article(), '2024-07-04');
	await showCards(page);
	const made = await prompts(page);
	for (let drop = 0; drop < 2; drop++) {
		await page.locator('[data-card] > button').nth(2).click();
		await page.getByRole('button', { name: 'Take out' }).click();
	}
	await page.locator('[data-card] > button').first().click();
	await page.getByLabel('Question').fill('What is the SCO in full?');
	await page.getByRole('button', { name: 'Done' }).click();
	await showArticle(page);
	await page.locator('.sentence').first().focus();
	for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowRight'])
		await page.keyboard.press(key);
	await page.getByRole('button', { name: /^Make a card:/ }).click();
	await showCards(page);
	const taught = await prompts(page);
	expect(taught).toHaveLength(made.length - 1);
	const first = await shareFromWorkshop(page);

	const learner = await anotherPerson(browser);
	await open(learner, first);
	await expect(learner.getByRole('heading', { name: 'What is the SCO in full?' })).toBeVisible();
	await expect(learner.getByText(`${taught.length} cards`)).toBeVisible();
	await expect(learner).toHaveURL(/\/deck\/$/);
	await learner.getByRole('button', { name: 'Add to library' }).click();
	await expect(learner.getByText('It is in your library.')).toBeVisible();
	await learner.getByRole('button', { name: 'Study' }).click();
	await cardShown(learner);
	for (let card = 0; card < 3; card++) await answerCard(learner);
	await expect.poll(async () => (await storedLog(learner)).length).toBeGreaterThanOrEqual(3);
	const learnt = await storedLog(learner);

	await page.locator('[data-card] > button').first().click();
	await page.getByLabel('Question').fill('What does the acronym SCO mean?');
	await page.getByRole('button', { name: 'Done' }).click();
	const second = await shareFromWorkshop(page);
	expect(second).not.toBe(first);

	await open(learner, second);
	await expect(
		learner.getByRole('heading', { name: 'A newer version of a deck you have' }),
	).toBeVisible();
	await expect(learner.getByText('1 card reworded')).toBeVisible();
	await expect(learner.getByRole('button', { name: 'Study' })).toBeHidden();
	await learner.getByRole('button', { name: 'Take the newer one' }).click();
	await expect(learner.getByText('It is in your library.')).toBeVisible();
	expect(await storedLog(learner)).toEqual(learnt);
	await open(learner, second);
	await expect(learner.getByText('You have this deck.')).toBeVisible();
	await learner.context().close();
});

test('a deck of the shelf goes out as a link, by fewer cards, and as files', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('link', { name: /^Share/ }).click();
	const whole = await linkOf(page);
	await page.getByRole('button', { name: 'Copy the link' }).click();
	await expect(page.getByText(/^Copied\.|marked above/)).toBeVisible();
	await page.getByText('Choose cards').click();
	await page.getByRole('button', { name: 'The first 10' }).click();
	await expect(page.getByText('The link carries 10 cards with their sentences.')).toBeVisible();
	const short = await linkOf(page);
	expect(short.length).toBeLessThan(whole.length);
	await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
	await page.getByRole('switch', { name: 'Begin with a quiz' }).click();
	await expect.poll(() => linkOf(page)).not.toBe(short);

	for (const [name, ending, cardsIn] of FILES) {
		const coming = page.waitForEvent('download');
		await page.getByRole('button', { name }).click();
		const download = await coming;
		expect(download.suggestedFilename()).toMatch(new RegExp(`${ending}$`));
		expect(await cardsIn(await readFile(await download.path())), ending).toBe(10);
	}
});

test('a link is opened offline once Recto is here, and after a reload', async ({
	page,
	context,
}) => {
	await page.goto('./');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.getByRole('link', { name: /^Share/ }).click();
	const link = await linkOf(page);
	await context.setOffline(true);
	await open(page, link);
	await expect(page.getByRole('button', { name: 'Add to library' })).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: 'Study' }).click();
	await cardShown(page);
});

test.describe('a link that shows no deck', () => {
	for (const [fragment, title] of [
		['d1.AAAA', 'This link was cut or changed on its way'],
		['d9.AAAA', 'Made by a newer Recto'],
		['d1.<b>', 'This link was cut or changed on its way'],
	] as const) {
		test(`says so: ${fragment}`, async ({ page }) => {
			await page.goto(`./deck/#${fragment}`);
			await expect(page.getByRole('heading', { name: title })).toBeVisible();
		});
	}

	test('gives way to one that is opened after it', async ({ page }) => {
		await page.goto('./deck/#d1.AAAA');
		const cut = page.getByRole('heading', { name: 'This link was cut or changed on its way' });
		await expect(cut).toBeVisible();
		await page.evaluate(() => (location.hash = 'd9.AAAA'));
		await expect(page.getByRole('heading', { name: 'Made by a newer Recto' })).toBeVisible();
	});
});
