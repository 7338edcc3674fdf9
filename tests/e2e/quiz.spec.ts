import { expect, test, type Page } from '@playwright/test';
import { asks } from '../core/quiz/asks.ts';
import {
	answer,
	begin,
	goOn,
	next,
	onQuestion,
	quizLink,
	result,
	sentenceOf,
	storedQuiz,
	takeAll,
} from './quiz-taker.ts';

const question = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
const libraryQuiz = (page: Page) => page.getByRole('link', { name: /^Quiz/ });
const TYPED = { n: '3', ask: 'typed', clock: 'none', seed: 'run' };

test('one tap in the library leads to the first question', async ({ page }) => {
	await page.goto('./');
	await libraryQuiz(page).tap();
	await onQuestion(page, 1);
	await expect(question(page)).toBeVisible();
	expect((await storedQuiz(page))?.questions).toHaveLength(10);
});

test('Back leaves a running quiz, and the library leads on with it', async ({ page }) => {
	await page.goto('./');
	await libraryQuiz(page).tap();
	await onQuestion(page, 1);
	await answer(page, 'wrong');
	await goOn(page);
	const prompt = await question(page).textContent();
	await page.goBack();
	await expect(libraryQuiz(page)).toBeVisible();
	await libraryQuiz(page).tap();
	await onQuestion(page, 2);
	await expect(question(page)).toHaveText(prompt ?? '');
});

test('Back closes what lies over a quiz first', async ({ page }) => {
	await begin(page, TYPED);
	await page.getByRole('button', { name: 'More', exact: true }).tap();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await onQuestion(page, 1);
});

test('after the first visit a quiz is taken offline, from start to result', async ({
	page,
	context,
}) => {
	await page.goto('./', { waitUntil: 'networkidle' });
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await context.setOffline(true);
	await begin(page, { n: '5', ask: 'all', clock: 'none', seed: 'mixed' });
	await takeAll(page, 'wrong');
	await expect(page.getByRole('heading', { name: 'Missed' })).toBeVisible();
	await page.reload();
	await expect(result(page)).toBeVisible();
});

test('the result shows what was missed with its sentence, and asks only that again', async ({
	page,
}) => {
	await begin(page, TYPED);
	const missed = await answer(page, 'wrong');
	await goOn(page);
	await answer(page, 'right');
	await goOn(page);
	const taken = await answer(page, 'wrong');
	await goOn(page);
	await expect(page.getByText(/^1 of\s3 right/)).toBeVisible();
	for (const each of [missed, taken]) {
		if (each.format !== 'typed') throw new Error('not typed');
		await expect(sentenceOf(page, each.card).first()).toBeVisible();
	}

	await page.getByRole('button', { name: 'I was right' }).last().tap();
	await expect(page.getByText(/^2 of\s3 right/)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Right by your word' })).toBeVisible();
	await page.getByRole('button', { name: 'Retry the misses' }).tap();
	await onQuestion(page, 1);
	await expect.poll(async () => (await storedQuiz(page))?.questions).toEqual([missed]);
	await answer(page, 'right');
	await goOn(page);
	await expect(page.getByText('The one question right')).toBeVisible();
});

test('the misses of a mixed quiz are asked again, each as it was', async ({ page }) => {
	test.slow();
	await begin(page, { n: '8', ask: 'all', clock: 'none', seed: 'mixed' });
	await takeAll(page, 'wrong');
	const taken = await storedQuiz(page);
	const missed = taken?.questions.map(asks).sort();
	expect(missed).toHaveLength(8);
	await page.getByRole('button', { name: 'Retry the misses' }).tap();
	await onQuestion(page, 1);
	const again = await storedQuiz(page);
	expect(again?.id).not.toBe(taken?.id);
	expect(again?.questions.map(asks).sort()).toEqual(missed);
	await takeAll(page, 'right');
	await expect(page.getByText('All 8 right')).toBeVisible();
});

test('the sentence leads to its place in the article, and Back leads on with the quiz', async ({
	page,
}) => {
	await begin(page, TYPED);
	await answer(page, 'wrong');
	await page.getByRole('button', { name: 'show in article' }).tap();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await goOn(page);
});

test('a quiz that is ended early says so', async ({ page }) => {
	await begin(page, TYPED);
	await answer(page, 'right');
	await goOn(page);
	await page.getByRole('button', { name: 'More', exact: true }).tap();
	await page.getByRole('button', { name: /^End the quiz/ }).tap();
	await page.getByRole('button', { name: 'End it' }).tap();
	await expect(result(page)).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.getByText('The quiz was ended before its last question.')).toBeVisible();
	await expect(page.getByText(/^1 of\s3 right/)).toBeVisible();
});

test('an answer in one tab is seen in the other, and one quiz goes on', async ({
	page,
	context,
}) => {
	await begin(page, TYPED);
	const other = await context.newPage();
	await other.goto(page.url());
	await onQuestion(other, 1);
	await answer(page, 'right');
	await expect(next(page)).toBeVisible();
	await expect(next(other)).toBeVisible();
	await expect(other.getByRole('main').getByText(/^Right/)).toBeVisible();
	await goOn(other);
	await onQuestion(page, 2);
});

test('a quiz that another tab ended by beginning a new one leads to its result', async ({
	page,
	context,
}) => {
	await begin(page, TYPED);
	const other = await context.newPage();
	await begin(other, { ...TYPED, seed: 'another' });
	await answer(other, 'right');
	await expect(result(page)).toBeVisible();
	await expect(page.getByText('The quiz was ended before its last question.')).toBeVisible();
});

test('what cannot be stored is told, kept, and stored as soon as it can be, at the end too', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const put = Reflect.get(IDBObjectStore.prototype, 'put') as (
			value: unknown,
		) => IDBRequest<IDBValidKey>;
		IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown) {
			if (this.name === 'quizzes' && 'isFull' in window && window.isFull === true)
				throw new DOMException('full', 'QuotaExceededError');
			return put.call(this, value);
		};
	});
	await begin(page, { ...TYPED, n: '2' });
	const stored = async () => (await storedQuiz(page))?.responses.length;
	await page.evaluate(() => Object.assign(window, { isFull: true }));
	await answer(page, 'right');
	await expect(page.getByRole('alert')).toContainText('This device is out of space');
	await goOn(page);
	await answer(page, 'right');
	await goOn(page);
	await expect(page.getByText('All 2 right')).toBeVisible();
	await expect(page.getByRole('alert')).toContainText('This device is out of space');
	expect(await stored()).toBe(0);
	await page.evaluate(() => Object.assign(window, { isFull: false }));
	await expect.poll(stored).toBe(2);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a reload at the result shows it again', async ({ page }) => {
	await begin(page, { ...TYPED, n: '1' });
	await takeAll(page);
	await page.reload();
	await expect(result(page)).toBeVisible();
	await page.goto(quizLink());
	await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});
