import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { recto } from '../cli/run-recto.ts';

const deckText = () => readFile('decks/sco-summit/deck.json', 'utf8');

/** As a system does: a form that is posted from nowhere, which the service worker answers, offline too. */
async function share(
	page: Page,
	parts: Readonly<Record<string, string>>,
	file?: string,
	enctype = 'multipart/form-data',
) {
	const home = new URL('./', page.url()).href;
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.context().setOffline(true);
	await page.goto('about:blank');
	await page.setContent(
		`<form method="post" enctype="${enctype}" action="${home}deck/open/">${
			file === undefined ? '' : '<input type="file" name="file">'
		}<button>Share</button></form>`,
	);
	if (file !== undefined) {
		const deck = { name: 'sco.deck.json', mimeType: 'application/json', buffer: Buffer.from(file) };
		await page.locator('input[type="file"]').setInputFiles(deck);
	}
	await page.evaluate((named) => {
		for (const [name, value] of Object.entries(named)) {
			const input = Object.assign(document.createElement('input'), { name, value });
			document.forms[0]?.append(input);
		}
	}, parts);
	await page.getByRole('button', { name: 'Share' }).click();
}

test.beforeEach(async ({ page }) => {
	await page.goto('./', { waitUntil: 'networkidle' });
});

test('a deck is opened, and its address holds nothing of it', async ({ page, baseURL }) => {
	await share(page, { title: 'x' }, await deckText());
	await expect(page.getByText('It is not in your library yet.')).toBeVisible();
	await expect(page).toHaveURL(`${baseURL}deck/open/`);
	await page.reload();
	await expect(page.getByLabel('A table of questions and answers')).toBeVisible();
});

test('an article is there to make cards of', async ({ page, baseURL }) => {
	const text = 'The Norwick lighthouse was built in 1875 on the northern rock of the bay. '.repeat(
		4,
	);
	await share(page, { title: 'The light', text, url: 'https://news.example/light' });
	await expect(page).toHaveURL(`${baseURL}make/`);
	await expect(page.getByLabel('The article')).toHaveValue(text.trim());
	await expect(page.getByLabel('Title')).toHaveValue('The light');
	await expect(page.getByLabel('Address')).toHaveValue('https://news.example/light');
});

test('a link to a deck, in whatever message it comes, shows its deck', async ({
	page,
	baseURL,
}) => {
	const { out } = recto('link', 'decks/sco-summit/deck.json', '--site', 'https://other.example');
	await share(page, { title: 'A deck', text: `Look at this: ${out.trim()}` });
	await expect(page.getByRole('button', { name: 'Add to library' })).toBeVisible();
	await expect(page).toHaveURL(`${baseURL}deck/`);
});

test('what is posted and cannot be read is told', async ({ page, baseURL }) => {
	await share(page, { text: 'x' }, undefined, 'text/plain');
	await expect(page).toHaveURL(`${baseURL}deck/open/`);
	await expect(page.getByText(/did not arrive here/)).toBeVisible();
});

test('of an address alone nothing is fetched; it is kept for the text to come', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await share(page, { text: 'The light https://news.example/light' });
	await expect(page.getByText(/Recto opens no pages of other sites/)).toBeVisible();
	await page.getByLabel('The article').fill('The tower was built in 1875.');
	await expect(page.getByLabel('Address')).toHaveValue('https://news.example/light');
	expect(asked.filter((url) => url.includes('news.example'))).toEqual([]);
});

test('nothing in the inbox is told', async ({ page }) => {
	await page.goto('./deck/open/#shared');
	await expect(page.getByText(/did not arrive here/)).toBeVisible();
});
