import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { recto } from '../cli/run-recto.ts';
import { cardShown } from './learner.ts';

const deckText = () => readFile('decks/sco-summit/deck.json', 'utf8');

async function give(page: Page, name: string, text: string): Promise<void> {
	await page
		.locator('input[type="file"]')
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
}

const field = (page: Page) => page.getByLabel('A table of questions and answers');
const listed = (page: Page) => page.getByRole('region', { name: 'How the cards begin' });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a deck file is previewed, added and studied; a newer one is taken on consent', async ({
	page,
}) => {
	await page.goto('./deck/open/');
	const text = await deckText();
	await give(page, 'sco.deck.json', text);
	await expect(page.getByText('It is not in your library yet.')).toBeVisible();
	await expect(page.getByText('It comes with its whole article.')).toBeVisible();
	await press(page, 'Add to library');
	await expect(page.getByText('It is in your library.')).toBeVisible();

	await page.reload();
	const deck = JSON.parse(text) as { revision: number; cards: { prompt: string }[] };
	const [first] = deck.cards;
	if (first === undefined) throw new Error('the deck has no cards');
	first.prompt = 'What do those letters stand for?';
	await give(page, 'sco.deck.json', JSON.stringify({ ...deck, revision: deck.revision + 1 }));
	await expect(page.getByRole('heading', { name: '1 card reworded' })).toBeVisible();
	await press(page, 'Take the newer one');
	await expect(page.getByText('It is in your library.')).toBeVisible();
	await press(page, 'Study');
	await cardShown(page);
});

test('files that are broken say what is wrong and what to do, and nothing of them is kept', async ({
	page,
}) => {
	await page.goto('./deck/open/');
	const text = await deckText();
	for (const [content, word] of [
		[text.slice(0, 2_000), /cut or changed on its way/],
		[text.replace('"answer"', '"reply"'), /answer is missing/],
		[text.replace('"version": 1', '"version": 2'), /made by a newer Recto/],
		['{"format":"recto-backup","version":1}\n', /a whole backup/],
	] as const) {
		await give(page, 'sco.deck.json', content);
		await expect(page.getByRole('alert').filter({ hasText: word })).toBeVisible();
		await press(page, 'Open another file');
		await expect(field(page)).toBeVisible();
	}
	expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('a set of Quizlet is pasted, its columns swapped, and studied', async ({ page }) => {
	await page.goto('./deck/open/');
	await field(page).fill('der Hund\tthe dog\ndie Katze\tthe cat\ndas Pferd\t');
	await expect(listed(page).getByRole('listitem').first()).toHaveText(/^der Hund\s*the dog$/);
	await press(page, 'Swap them');
	await expect(listed(page).getByRole('listitem').first()).toHaveText(/^the dog\s*der Hund$/);
	await page.getByText('1 row is left out').click();
	await expect(page.getByText('Row 3: there is no question')).toBeVisible();

	await press(page, 'Make a deck');
	await expect(page.getByText('Give the deck a title first.')).toBeVisible();
	await expect(page.getByLabel('Title of the deck')).toBeFocused();
	await page.keyboard.type('Tiere');
	await page.getByLabel('Language of the cards').selectOption('German');
	await press(page, 'Make a deck');
	await expect(page.getByText('2 cards are not from the article.')).toBeVisible();
	await press(page, 'Study');
	await cardShown(page);
});

test('a CSV file is opened, with its headings and a column of hints; a broken one says where', async ({
	page,
}) => {
	await page.goto('./deck/open/');
	await give(page, 'Animals.csv', 'question,answer,more\ndog,"it barks\nn');
	await expect(page.getByText(/In line 2 a quotation mark/)).toBeVisible();
	await press(page, 'Start over');
	await give(page, 'Animals.csv', 'question,answer,more\ndog,it barks,pet\ncow,it moos,farm\n');
	await expect(page.getByLabel('Title of the deck')).toHaveValue('Animals');
	await page.getByText('More columns, and how it is read').click();
	await expect(page.getByLabel('The first row names the columns')).toBeChecked();
	await page.getByLabel('Hint').selectOption('more');
	await press(page, 'Make a deck');
	await expect(page.getByRole('heading', { name: 'Animals' })).toBeVisible();
	await press(page, 'Add to library');
	await expect(page.getByText('It is in your library.')).toBeVisible();
});

test('a deck that is given to Make comes here, and an article that is given here goes to Make', async ({
	page,
}) => {
	await page.goto('./make/');
	await give(page, 'sco.deck.json', await deckText());
	await expect(page).toHaveURL(/\/deck\/open\/$/);
	await expect(page.getByText('It is not in your library yet.')).toBeVisible();

	await page.goto('./make/');
	await page.getByRole('link', { name: 'Open a deck or a table' }).click();
	await expect(field(page)).toBeVisible();
	const article = 'The tower was built in 1875.\nIt has 196 steps.';
	await give(page, 'tower.txt', article);
	await expect(page.getByText(/Nothing parts questions from answers/)).toBeVisible();
	await press(page, 'Make cards of it');
	await expect(page.getByLabel('The article')).toHaveValue(article);
});

test('a message with the link of a deck shows the deck when it is pasted', async ({
	page,
	baseURL,
}) => {
	const { out } = recto('link', 'decks/sco-summit/deck.json', '--cards', '5');
	await page.goto('./deck/open/');
	await field(page).fill(`Here it is: https://other.example${out}`);
	await expect(page.getByRole('button', { name: 'Add to library' })).toBeVisible();
	await expect(page).toHaveURL(`${baseURL}deck/`);
	await page.goBack();
	await expect(field(page)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

		test('axe finds nothing at the start, in a table, in a deck and in a fault', async ({
			page,
		}) => {
			const violations = async () => {
				const { violations: found } = await new AxeBuilder({ page }).analyze();
				return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
			};
			await page.goto('./deck/open/');
			await expect(field(page)).toBeVisible();
			expect(await violations()).toEqual([]);
			await field(page).fill('dog - it barks\ncat - it purrs\ncow - ');
			await page.getByText('More columns, and how it is read').click();
			await page.getByText('1 row is left out').click();
			await press(page, 'Make a deck');
			expect(await violations(), 'in a table').toEqual([]);
			await page.reload();
			await give(page, 'a.deck.json', '{');
			await expect(page.getByRole('heading', { name: 'This file shows no deck' })).toBeVisible();
			expect(await violations(), 'in a fault').toEqual([]);
			await press(page, 'Open another file');
			await give(page, 'a.deck.json', await deckText());
			await expect(page.getByText('It is not in your library yet.')).toBeVisible();
			expect(await violations(), 'in a deck').toEqual([]);
		});
	});
}
