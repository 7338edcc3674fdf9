import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import {
	intoWorkshop,
	makeCards,
	paste,
	prompts,
	showArticle,
	showCards,
	toMake,
} from './maker.ts';

const volcano = () => readFile('tests/articles/volcano.txt', 'utf8');

const chosen = (page: Page) => page.locator('[data-card].chosen');
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

test('an article that is pasted becomes cards, which are gone over and still there after a reload', async ({
	page,
}) => {
	test.slow();
	await toMake(page);
	await paste(page, { text: await volcano() });
	await expect(page.getByText(/^\d+ words$/)).toBeVisible();
	await expect(page.getByLabel('Title')).not.toHaveValue('');
	await makeCards(page);

	await showCards(page);
	const made = await prompts(page);
	expect(made.length).toBeGreaterThan(8);
	for (const place of [1, 1]) {
		await page.locator('[data-card] > button').nth(place).click();
		await page.getByRole('button', { name: 'Take out' }).click();
	}
	expect(await prompts(page)).toEqual([made[0], ...made.slice(3)]);

	await page.locator('[data-card] > button').first().click();
	await page.getByLabel('Question').fill('In my own words?');
	await page.getByRole('button', { name: 'Done' }).click();
	expect((await prompts(page))[0]).toBe('In my own words?');

	await showArticle(page);
	const sentence = page.locator('.sentence').first();
	await sentence.focus();
	for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowRight'])
		await page.keyboard.press(key);
	const words = await page.evaluate(() => getSelection()?.toString() ?? '');
	expect(words.split(' ')).toHaveLength(2);
	await page.getByRole('button', { name: /^Make a card:/ }).click();
	await page.getByRole('button', { name: 'Reword it' }).click();
	await expect(chosen(page).getByLabel('Answer')).toHaveValue(words);
	await expect(chosen(page).getByLabel('Question')).toHaveValue(/\{\{gap\}\}/);
	await page.getByRole('button', { name: 'Done' }).click();

	const after = await prompts(page);
	expect(after).toHaveLength(made.length - 1);
	await page.getByRole('button', { name: /^Undo: added a card/ }).click();
	await page.keyboard.press('Control+z');
	expect((await prompts(page))[0]).toBe(made[0]);
	await page.keyboard.press('Control+Shift+Z');
	await page.getByRole('button', { name: /^Redo: added a card/ }).click();
	expect(await prompts(page)).toEqual(after);

	await saved(page);
	await page.reload();
	await showCards(page);
	await expect.poll(() => prompts(page)).toEqual(after);
	await page.getByText('2 taken out').click();
	await page
		.getByRole('button', { name: /^Put back/ })
		.first()
		.click();
	await expect.poll(async () => (await prompts(page)).length).toBe(made.length);
});

test('what is typed last is there again, even if the tab is closed at once', async ({ page }) => {
	await intoWorkshop(page, await volcano());
	await showCards(page);
	await page.locator('[data-card] > button').first().click();
	await page.getByLabel('Question').fill('Typed last?');
	await page.reload();
	await showCards(page);
	await expect.poll(async () => (await prompts(page))[0]).toBe('Typed last?');
});

test('a sentence shows its cards, and what was not made into cards and why', async ({ page }) => {
	await intoWorkshop(page, await readFile('decks/sco-summit/article.txt', 'utf8'), '2024-07-04');
	const number = page.locator('.numbers button').first();
	await number.click();
	await expect(chosen(page)).toBeVisible();
	await page.getByRole('button', { name: 'Show in the article' }).click();
	await expect(page.locator('.sentence.marked')).toBeInViewport();

	const sentences = page.locator('.sentence');
	const count = await sentences.count();
	const heading = page.getByRole('heading', { name: 'Not made into cards' });
	for (let at = 0; at < count && !(await heading.isVisible()); at++)
		await sentences.nth(at).click();
	await expect(heading).toBeVisible();
	const before = await page.getByRole('button', { name: /^Cards \d/ }).textContent();
	await page.getByRole('button', { name: 'Make it a card' }).first().click();
	await expect(page.getByRole('button', { name: /^Cards \d/ })).not.toHaveText(before ?? '');
	await expect(chosen(page)).toBeVisible();
});

test('a card of one’s own is marked, and one that is not ready stays out of the deck', async ({
	page,
}) => {
	await intoWorkshop(page, await volcano());
	await showCards(page);
	await page.getByRole('button', { name: 'Write a card' }).click();
	await expect(page.getByText('1 card is not ready and stays out.')).toBeVisible();
	await page.getByLabel('Question').fill('What did the teacher say?');
	await page.getByLabel('Answer').fill('Read it twice');
	await expect(page.getByText('1 card is not ready and stays out.')).toBeHidden();
	await expect(chosen(page).getByText('not from the article', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Study', exact: true }).click();
	await expect(page).toHaveURL(/\/study\/#deck=/);
	await expect(page.getByRole('button', { name: 'Show', exact: true })).toBeVisible();
});

test('another sentence is chosen for a card by a tap, for one of one’s own by the keyboard', async ({
	page,
}) => {
	await intoWorkshop(page, await volcano());
	await showCards(page);
	await page.locator('[data-card] > button').first().click();
	const quote = chosen(page).locator('blockquote');
	const before = await quote.textContent();
	await page.getByRole('button', { name: 'Choose another sentence' }).click();
	await expect(page.getByText('Tap the sentence that card 1 is from.')).toBeVisible();
	const other = page.locator('.sentence:not(.marked)').last();
	const text = (await other.textContent()) ?? '';
	await other.click();
	await expect(quote).toHaveText(text.trim());
	await page.getByRole('button', { name: /^Undo: chose another sentence/ }).click();
	await expect(quote).toHaveText(before ?? '');
	await page.getByRole('button', { name: 'Not from the article', exact: true }).click();
	await expect(chosen(page).getByText('not from the article', { exact: true })).toBeVisible();

	await page.getByRole('button', { name: 'Choose its sentence' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.sentence[tabindex="0"]')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByText('Tap the sentence that card 1 is from.')).toBeHidden();
	await expect(chosen(page).locator('button').first()).toBeFocused();
	await page.getByRole('button', { name: 'Choose its sentence' }).click();
	await expect(page.locator('.sentence[tabindex="0"]')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(quote).toHaveText(/\S/);
	await expect(chosen(page).locator('button').first()).toBeFocused();
});

test('the keyboard alone makes, rewords, moves and takes out', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('./make/');
	await paste(page, { text: await volcano() });
	await page.getByRole('button', { name: 'Make cards' }).focus();
	await page.keyboard.press('Enter');
	const faces = page.locator('[data-card] > button');
	await expect(faces.first()).toBeVisible({ timeout: 45_000 });
	const made = await prompts(page);

	await faces.first().focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Question')).toBeFocused();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Typed?');
	await page.getByRole('button', { name: 'Move down' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Move down' })).toBeFocused();
	expect((await prompts(page)).slice(0, 2)).toEqual([made[1], 'Typed?']);
	await page.getByRole('button', { name: 'Take out' }).focus();
	await page.keyboard.press('Enter');
	expect((await prompts(page)).slice(0, 2)).toEqual([made[1], made[2]]);
	await expect(faces.nth(1)).toBeFocused();

	// The article is one stop; its sentences and words are reached by arrows.
	await page.locator('.sentence[tabindex="0"]').focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('.sentence').nth(1)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('.sentence').nth(1)).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('Escape');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	expect(await prompts(page)).toHaveLength(made.length);
});

test.describe('a page of the web', () => {
	const page_ = (article: string) =>
		`<!doctype html><html><head><meta property="og:site_name" content="The Bay Post"><meta property="article:published_time" content="2025-09-22T08:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>A headline of its own</h1>${article
			.split('\n')
			.map((line) => `<p>${line}</p>`)
			.join(
				'',
			)}</article><script>document.title = 'ran'; fetch('https://elsewhere.example/x')</script><img src="https://elsewhere.example/y.png" onerror="document.title = 'ran'"></body></html>`;

	test('that is opened gives its article and its details; nothing in it runs or is fetched', async ({
		page,
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto('./make/');
		await page.locator('input[type="file"]').setInputFiles({
			...{ name: 'page.html', mimeType: 'text/html' },
			buffer: Buffer.from(page_(await volcano())),
		});
		await expect(page.getByLabel('Published on')).toHaveValue('2025-09-22');
		await expect(page.getByLabel('Publisher')).toHaveValue('The Bay Post');
		await expect(page.getByLabel('The article')).not.toHaveValue(/Home|fetch|<p>/);
		await makeCards(page);
		expect(await page.title()).not.toBe('ran');
		expect(asked.filter((url) => url.includes('elsewhere'))).toEqual([]);
	});

	test('that is pasted keeps its paragraphs', async ({ page }) => {
		await page.goto('./make/');
		const [one, two] = ['The tower was built in 1875.', 'It has 196 steps.'];
		await paste(page, { text: `${one} ${two}`, html: `<p>${one}</p><p>${two}</p>` });
		await expect(page.getByLabel('The article')).toHaveValue(`${one}\n\n${two}`);
	});
});

test('texts that give no cards are told so, with what to do, and stay', async ({ page }) => {
	await page.goto('./make/');
	const make = page.getByRole('button', { name: 'Make cards' });
	await make.click();
	await expect(page.getByText('Paste or open an article first.')).toBeVisible();
	for (const [text, word] of [
		['Too short.', /too short to make cards from/],
		[
			'Der Rat der Stadt hat im Juni den Bau der Brücke beschlossen, und die Arbeiten sind noch nicht fertig.',
			/reads as German/,
		],
		[
			'I think that this is nice. Perhaps it is nicer than it was, and perhaps it is not so nice after all.',
			/No card could be made/,
		],
	] as const) {
		await page.getByLabel('The article').fill(text);
		await make.click();
		await expect(page.getByText(word)).toBeVisible({ timeout: 45_000 });
		await expect(page.getByLabel('The article')).toHaveValue(text);
	}
	const give = (buffer: Buffer, name = 'a.txt') =>
		page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer });
	await page.getByRole('button', { name: 'Start over' }).click();
	await give(Buffer.from('%PDF-1.7'));
	await expect(page.getByText(/This is a PDF/)).toBeVisible();
	await give(Buffer.from([0xff, 0xfe, 0x41, 0x00]));
	await expect(page.getByText(/UTF-16/)).toBeVisible();
});

test('making can be stopped, and the text is still there', async ({ page }) => {
	const text = await volcano();
	await page.goto('./make/');
	await paste(page, { text });
	// The language takes its time to come.
	await page.route(/make-worker/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 3_000));
		await route.continue().catch(() => undefined);
	});
	await page.getByRole('button', { name: 'Make cards' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Loading the language' })).toBeVisible();
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByLabel('The article')).toHaveValue(text);
});

test('a page that is left while cards are made stays left', async ({ page }) => {
	await toMake(page);
	await paste(page, { text: await volcano() });
	await page.route(/make-worker/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 2_000));
		await route.continue().catch(() => undefined);
	});
	await page.getByRole('button', { name: 'Make cards' }).click();
	await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('link', { name: 'Make a deck' })).toBeVisible();
	// The cards would be there by then.
	await page.waitForTimeout(7_000);
	expect(new URL(page.url()).hash).toBe('');
});

test('in the article that is corrected, Undo is of the words that are typed', async ({ page }) => {
	await intoWorkshop(page, await volcano());
	await showCards(page);
	const made = await prompts(page);
	await page.locator('[data-card] > button').first().click();
	await page.getByRole('button', { name: 'Take out' }).click();
	await page.getByRole('button', { name: 'More' }).click();
	await page.getByRole('button', { name: 'Correct the article' }).click();
	const field = page.getByRole('textbox', { name: 'Correct the article' });
	const text = await field.inputValue();
	await field.press('End');
	await field.pressSequentially('xy');
	await field.press('Control+z');
	await expect(field).toHaveValue(text);
	await page.keyboard.press('Escape');
	expect(await prompts(page)).toEqual(made.slice(1));
});

test('a corrected article that gives no cards is there to be corrected further', async ({
	page,
}) => {
	await intoWorkshop(page, await volcano());
	await page.getByRole('button', { name: 'More' }).click();
	await page.getByRole('button', { name: 'Correct the article' }).click();
	const field = page.getByRole('textbox', { name: 'Correct the article' });
	await field.fill('Too short.');
	await page.getByRole('button', { name: 'Make cards from this text' }).click();
	await expect(page.getByText(/too short to make cards from/)).toBeVisible({ timeout: 45_000 });
	await page.getByRole('button', { name: 'Correct the article' }).click();
	await expect(field).toHaveValue('Too short.');
});

test('drafts wait in a list, and one that is removed comes back', async ({ page }) => {
	await intoWorkshop(page, await volcano());
	await page.getByRole('link', { name: 'Drafts' }).click();
	const drafts = page.getByRole('region', { name: 'Drafts that wait' });
	await drafts.getByRole('button', { name: /^Remove/ }).click();
	await expect(drafts.getByText(/is removed\./)).toBeVisible();
	await drafts.getByRole('button', { name: 'Put it back' }).click();
	await drafts.getByRole('link').click();
	await expect(page.getByRole('button', { name: 'Study', exact: true })).toBeVisible();
});

test('making again by another day shows what would change, and keeps what was done', async ({
	page,
}) => {
	await intoWorkshop(page, await readFile('decks/sco-summit/article.txt', 'utf8'));
	await showCards(page);
	await page.locator('[data-card] > button').first().click();
	await page.getByLabel('Question').fill('Mine?');
	await page.getByRole('button', { name: 'Done' }).click();
	await page.getByRole('button', { name: 'More' }).click();
	await page.getByLabel('Published on').fill('2024-07-04');
	await page.getByRole('dialog').getByRole('button', { name: 'Make the cards again' }).click();
	const sheet = page.getByRole('dialog', { name: 'What would change' });
	await expect(sheet).toBeVisible({ timeout: 45_000 });
	await expect(sheet.getByText(/cards? (?:is|are) new/)).toBeVisible();
	await sheet.getByRole('button', { name: 'Take these' }).click();
	await expect(sheet).toBeHidden();
	expect(await prompts(page)).toContain('Mine?');
	await page.getByRole('button', { name: 'Undo: made the cards again' }).click();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

		test('axe finds nothing at the start, in the article, at a card and in its sheets', async ({
			page,
		}) => {
			test.slow();
			const violations = async () => {
				const { violations: found } = await new AxeBuilder({ page }).analyze();
				return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
			};
			await page.goto('./make/');
			await expect(page.getByLabel('The article')).toBeVisible();
			expect(await violations()).toEqual([]);
			await paste(page, { text: await volcano() });
			expect(await violations(), 'with a text').toEqual([]);
			await makeCards(page);
			await page.locator('.sentence').nth(1).click();
			expect(await violations(), 'in the article').toEqual([]);
			await showCards(page);
			await page.locator('[data-card] > button').nth(1).click();
			await page.getByText('Other forms, choices, hint').click();
			expect(await violations(), 'at a card').toEqual([]);
			await page.getByRole('button', { name: 'Merge with another card' }).click();
			expect(await violations(), 'merging').toEqual([]);
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: 'More' }).click();
			expect(await violations(), 'the deck').toEqual([]);
		});
	});
}
