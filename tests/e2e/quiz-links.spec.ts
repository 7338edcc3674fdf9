import { expect, test, type Browser, type Page } from '@playwright/test';
import { begin, onQuestion, quizLink, sco, storedQuiz, takeAll } from './quiz-taker.ts';

const link = (page: Page) => page.getByRole('dialog').getByRole('textbox', { name: 'The link' });

/** A phone of somebody else. */
async function elsewhere(browser: Browser): Promise<Page> {
	return (await browser.newContext({ hasTouch: true })).newPage();
}

/** Opens what was sent and begins it. */
async function questionsAt(page: Page, address: string) {
	await page.goto(address);
	await expect(page.getByText('Sent to you')).toBeVisible();
	await page.getByRole('button', { name: 'Start', exact: true }).tap();
	await onQuestion(page, 1);
	return (await storedQuiz(page))?.questions;
}

test('a quiz that is sent asks everybody the same, in the same order', async ({
	page,
	browser,
	baseURL,
}) => {
	await page.goto(quizLink({ n: '7', clock: 'all120', score: 'speed' }));
	await page.getByRole('button', { name: 'Send this quiz' }).tap();
	const address = await link(page).inputValue();
	expect(address.startsWith(`${baseURL ?? ''}quiz/#`)).toBe(true);
	const [one, two] = [await elsewhere(browser), await elsewhere(browser)];
	const questions = await questionsAt(one, address);
	expect(questions).toHaveLength(7);
	expect(await questionsAt(two, address)).toEqual(questions);
	expect((await storedQuiz(two))?.settings).toMatchObject({
		...{ count: 7, clock: { kind: 'quiz', seconds: 120 }, scoring: 'speed' },
	});
	for (const { context } of [one, two].map((page) => ({ context: page.context() })))
		await context.close();
});

test('sent without that wish, each gets their own', async ({ page }) => {
	await page.goto(quizLink());
	await page.getByRole('button', { name: 'Send this quiz' }).tap();
	await expect(link(page)).toHaveValue(/&seed=/);
	await page.getByLabel('The same questions for all').tap();
	await expect(link(page)).not.toHaveValue(/seed/);
});

test('a result that is sent becomes a row of the teacher’s table', async ({ page, browser }) => {
	await begin(page, { n: '2', ask: 'typed', clock: 'none', seed: 'class' });
	await takeAll(page);
	await page.getByRole('button', { name: 'Send your result' }).tap();
	await page.getByLabel('What shall your teacher call you?').fill('Amira');
	await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
	const address = await link(page).inputValue();
	const teacher = await elsewhere(browser);
	await teacher.goto(address);
	await expect(teacher.getByText(/Amira.*: 100 of 100, added\./)).toBeVisible();
	const rows = teacher.getByRole('group', { name: 'Learners' }).locator('tbody tr');
	await expect(rows).toHaveText([/Amira.*100/s]);
	await teacher.context().close();
});

for (const [what, parts, sentence] of [
	['no questions', { n: '0' }, 'The link asks for “0” questions. Choose a number from 1 on.'],
	[
		'more than there can be',
		{ n: '1000000000' },
		'The link asks for 1000000000 questions; a quiz has 100 at most.',
	],
	[
		'an unknown format',
		{ ask: 'telepathy' },
		'The link names a kind of question that is not known here: “telepathy”.',
	],
	[
		'a seed of ten thousand signs',
		{ seed: '7'.repeat(10_000) },
		'The link’s mark for the same questions cannot be read, so the questions are your own.',
	],
	[
		'a clock that goes too fast',
		{ clock: 'each1' },
		'The link names a time that no clock here can be set to: “each1”.',
	],
] as const) {
	test(`a link that asks for ${what} says so and does not begin`, async ({ page }) => {
		await page.goto(`${quizLink(parts)}&go`);
		await expect(page.getByRole('alert')).toHaveText(sentence);
		await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
		expect(await storedQuiz(page)).toBeUndefined();
		// What it says rightly, and what it leaves open, still makes a quiz.
		await page.getByRole('button', { name: 'Start', exact: true }).tap();
		await onQuestion(page, 1);
	});
}

test('a link to a deck that is not here says so', async ({ page }) => {
	await page.goto('./quiz/#deck=nowhere&n=3&go');
	await expect(page.getByRole('heading', { name: 'This deck is not here' })).toBeVisible();
	await page.goto('./quiz/');
	await expect(page.getByRole('heading', { name: 'Which deck?' })).toBeVisible();
	await page.goto(quizLink());
	await expect(page.getByRole('heading', { name: sco.title })).toBeVisible();
});
