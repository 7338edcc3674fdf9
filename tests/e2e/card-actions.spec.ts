import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { answerCard, cardShown, startStudying, storedLog, untilPlainCard } from './learner.ts';

const prompt = (page: Page) => page.getByRole('main').locator('.prompt').first();
const sheet = (page: Page) => page.getByRole('dialog');

async function atPlainCard(page: Page): Promise<string> {
	await startStudying(page);
	await untilPlainCard(page);
	return (await prompt(page).textContent()) ?? '';
}

async function openCard(page: Page, row?: string | RegExp): Promise<void> {
	await page.getByRole('button', { name: 'This card', exact: true }).click();
	await expect(sheet(page)).toBeVisible();
	if (row !== undefined) await sheet(page).getByRole('button', { name: row }).click();
}

async function kinds(page: Page): Promise<readonly string[]> {
	return (await storedLog(page)).map(({ kind }) => kind);
}

async function undo(page: Page, word: RegExp): Promise<void> {
	await page.getByRole('button', { name: /^Undo/ }).click();
	await expect(page.getByText(word)).toBeVisible();
}

/** Brings a row of the list back, and closes the list. */
async function bringBack(page: Page, question: string, by: string): Promise<void> {
	await page.getByRole('button', { name: 'More', exact: true }).click();
	await page.getByRole('button', { name: 'Set aside and changed' }).click();
	await expect(page.getByRole('heading', { name: 'Set aside and changed' })).toBeVisible();
	await expect(sheet(page)).toContainText(question);
	await sheet(page).getByRole('button', { name: by }).click();
	await expect(sheet(page)).not.toContainText(question);
	await page.keyboard.press('Escape');
	await expect(sheet(page)).toBeHidden();
}

test('a reworded card stays so over a reload, with its history, until it is taken back', async ({
	page,
}) => {
	await atPlainCard(page);
	const answered = (await kinds(page)).filter((kind) => kind === 'review').length;
	await openCard(page, /^Reword/);
	const answer = sheet(page).getByLabel('Answer', { exact: true });
	const own = await answer.inputValue();
	await answer.fill('Something that no article says');
	await sheet(page).getByRole('button', { name: 'Save' }).click();
	await expect(sheet(page)).toBeHidden();
	await page.reload();
	await cardShown(page);
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await expect(page.getByText('Something that no article says')).toBeVisible();
	await expect(page.getByText(/In your wording; the sentence does not/)).toBeVisible();
	await expect(page.locator('figure mark')).toHaveCount(0);
	expect((await kinds(page)).filter((kind) => kind === 'review')).toHaveLength(answered);

	await undo(page, /worded as before/);
	await expect(page.getByText(own, { exact: true }).first()).toBeVisible();
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(page.getByText('Something that no article says')).toBeVisible();
	const question = (await prompt(page).textContent()) ?? '';
	await bringBack(page, question.slice(0, 20), 'As in the deck');
	await expect(page.getByText(own, { exact: true }).first()).toBeVisible();
});

test('a rewording that was not saved is there again, over a closed sheet and a reload', async ({
	page,
}) => {
	await atPlainCard(page);
	const answer = sheet(page).getByLabel('Answer', { exact: true });
	await openCard(page, /^Reword/);
	await answer.fill('Half of an answ');
	await page.goBack();
	await expect(sheet(page)).toBeHidden();
	await openCard(page, /^Reword/);
	await expect(answer).toHaveValue('Half of an answ');
	await page.keyboard.press('Escape');
	await page.reload();
	await cardShown(page);
	await openCard(page, /^Reword/);
	await expect(sheet(page)).toContainText('It is not saved yet.');
	await expect(answer).toHaveValue('Half of an answ');
	await sheet(page).getByRole('button', { name: 'Drop it' }).click();
	await page.keyboard.press('Escape');
	await openCard(page, /^Reword/);
	await expect(answer).not.toHaveValue('Half of an answ');
});

test('a card that is set aside is gone, can be undone, and comes back from the list', async ({
	page,
}) => {
	const question = await atPlainCard(page);
	await openCard(page, /^Set aside/);
	await expect(prompt(page)).not.toHaveText(question);
	await expect(sheet(page)).toBeHidden();
	await expect(page.getByRole('status').getByText('Set aside. Undo brings it back.')).toBeVisible();
	await undo(page, /not set aside any more/);
	await expect(prompt(page)).toHaveText(question);

	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(prompt(page)).not.toHaveText(question);
	await page.reload();
	await cardShown(page);
	await expect(prompt(page)).not.toHaveText(question);
	await bringBack(page, question.slice(0, 20), 'Bring back');
	expect((await kinds(page)).filter((kind) => kind === 'resume')).toHaveLength(1);
});

test('a card that is put off until tomorrow is gone today, and undo asks it again', async ({
	page,
}) => {
	const question = await atPlainCard(page);
	await openCard(page, /^Not today/);
	await expect(prompt(page)).not.toHaveText(question);
	await expect(page.getByRole('status').getByText(/^Not today any more\./)).toBeVisible();
	await undo(page, /asked today/);
	await expect(prompt(page)).toHaveText(question);
});

test('starting over asks once, and undo brings back what was known', async ({ page }) => {
	const question = await atPlainCard(page);
	await answerCard(page, 'Again');
	await undo(page, /Answer it once more/);
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(prompt(page)).not.toHaveText(question);
	// It is asked again within its steps.
	for (let i = 0; i < 30 && (await prompt(page).textContent()) !== question; i++) {
		await answerCard(page);
		await cardShown(page);
	}
	await expect(prompt(page)).toHaveText(question);
	await openCard(page, /^Start over/);
	await expect(sheet(page)).toContainText('You can undo this');
	expect(await kinds(page)).not.toContain('reset');
	await sheet(page).getByRole('button', { name: 'Start over' }).click();
	await expect.poll(() => kinds(page)).toContain('reset');
	await undo(page, /know it as before/);
	await expect(prompt(page)).toHaveText(question);
	await openCard(page, /^What is known/);
	await expect(sheet(page)).toContainText('Again');
	await expect(sheet(page)).not.toContainText('Started over');
});

test('what is wrong with a card is kept, and can be taken back', async ({ page }) => {
	const question = await atPlainCard(page);
	await openCard(page, /^This card is not right/);
	await sheet(page).getByLabel('The answer is wrong').check();
	await sheet(page).getByLabel('In your own words').fill('It was the year before.');
	await sheet(page).getByRole('button', { name: 'Keep this' }).click();
	await expect(sheet(page)).toBeHidden();
	await expect(prompt(page)).toHaveText(question);
	await page.reload();
	await cardShown(page);
	await openCard(page, /^This card is not right/);
	await expect(sheet(page).getByLabel('The answer is wrong')).toBeChecked();
	await expect(sheet(page).getByLabel('In your own words')).toHaveValue('It was the year before.');
	await page.keyboard.press('Escape');
	await undo(page, /what you said of it/);
	await page.getByRole('button', { name: 'Redo' }).click();
	await bringBack(page, question.slice(0, 20), 'Take it back');
});

test('all of it goes by keyboard alone', async ({ page }) => {
	const question = await atPlainCard(page);
	await page.keyboard.press('-');
	await expect(prompt(page)).not.toHaveText(question);
	await page.keyboard.press('u');
	await expect(prompt(page)).toHaveText(question);
	await page.keyboard.press('@');
	await expect(prompt(page)).not.toHaveText(question);
	await page.keyboard.press('Control+z');
	await expect(prompt(page)).toHaveText(question);

	await page.keyboard.press('i');
	await expect(page.getByRole('heading', { name: 'What is known of it' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(sheet(page)).toBeHidden();
	await page.keyboard.press('e');
	await expect(page.getByRole('heading', { name: 'Reword' })).toBeVisible();
	await sheet(page).getByLabel('Question').focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('In my words - @ e i?');
	await expect(sheet(page).getByLabel('Question')).toHaveValue('In my words - @ e i?');
	await page.keyboard.press('Escape');
	await expect(sheet(page)).toBeHidden();
	await expect(prompt(page)).toHaveText(question);
	await page.keyboard.press('?');
	await expect(sheet(page)).toContainText('Set it aside');
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

		test('axe finds nothing on the sheets of a card', async ({ page }) => {
			await atPlainCard(page);
			await answerCard(page);
			await untilPlainCard(page);
			for (const row of [undefined, /^Reword/, /^This card is not/, /^What is known/]) {
				await openCard(page, row);
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
				await page.keyboard.press('Escape');
				await expect(sheet(page)).toBeHidden();
			}
			await openCard(page, /^Set aside/);
			await page.getByRole('button', { name: 'More', exact: true }).click();
			await page.getByRole('button', { name: 'Set aside and changed' }).click();
			await expect(page.getByRole('button', { name: /^Bring back/ })).toBeVisible();
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		});
	});
}
