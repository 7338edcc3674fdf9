import { expect, test, type Page } from '@playwright/test';
import { answer, begin, goOn, next, onQuestion, result, storedQuiz } from './quiz-taker.ts';

const FIRST = { n: '2', more: '1', seed: 'clock' };

const timer = (page: Page) => page.getByRole('timer');
const says = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

/** Seconds that the ring says are left. */
async function secondsLeft(page: Page): Promise<number> {
	const text = (await timer(page).textContent()) ?? '';
	const [, minutes = '0'] = /(\d+) minutes?/.exec(text) ?? [];
	const [, seconds = '0'] = /(\d+) seconds?/.exec(text) ?? [];
	return Number(minutes) * 60 + Number(seconds);
}

test.beforeEach(async ({ page }) => {
	await page.clock.install();
});

test('without a clock nothing runs out', async ({ page }) => {
	await begin(page, { ...FIRST, ask: 'choice', clock: 'none' });
	await expect(timer(page)).toHaveCount(0);
	await page.clock.fastForward('02:00:00');
	await answer(page);
	await expect(page.getByRole('main').getByText(/^Right\./)).toBeVisible();
});

test('allowance off stops a link’s clock', async ({ page }) => {
	await begin(page, { ...FIRST, ask: 'choice', clock: 'each30', more: 'off' });
	await expect(timer(page)).toHaveCount(0);
});

test('one clock a question: when it runs out that is told, and the next has all its time', async ({
	page,
}) => {
	await begin(page, { ...FIRST, ask: 'choice', clock: 'each60' });
	await page.clock.fastForward(61_000);
	await expect(page.getByRole('main').getByText(/^Time is up\./)).toBeVisible();
	// The verdict costs no time.
	await expect(timer(page)).toHaveCount(0);
	await page.clock.fastForward(300_000);
	await goOn(page);
	await expect.poll(() => secondsLeft(page)).toBeGreaterThan(30);
	await answer(page);
	await goOn(page);
	await expect(page.getByText('Not answered in time')).toBeVisible();
});

test('what stands on the line when time is up is handed in', async ({ page }) => {
	await begin(page, { ...FIRST, ask: 'typed', clock: 'each60' });
	const [question] = (await storedQuiz(page))?.questions ?? [];
	const right = question?.format === 'typed' ? question.card.answer : '';
	await page.getByRole('textbox', { name: 'Your answer' }).fill(right);
	await page.clock.fastForward(91_000);
	await expect(next(page)).toBeVisible();
	await expect(page.getByRole('main').getByText(/^Right/)).toBeVisible();
});

test('one clock for all: right and wrong are told at the end, which the clock brings', async ({
	page,
}) => {
	await begin(page, { n: '3', ask: 'choice', clock: 'all90', seed: 'clock' });
	await answer(page, 'right');
	await onQuestion(page, 2);
	await expect(next(page)).toHaveCount(0);
	await page.clock.fastForward(91_000);
	await expect(result(page)).toBeVisible();
	await expect(page.getByText(/1 of\s3 right/)).toBeVisible();
	await expect(page.getByText('Not answered in time')).toHaveCount(2);
});

test('it is said when there are 30 seconds left, and 10', async ({ page }) => {
	await begin(page, { ...FIRST, ask: 'choice', clock: 'each60' });
	await expect(says(page, 'left')).toHaveCount(0);
	await page.clock.fastForward(31_000);
	await expect(says(page, '30 seconds left')).toHaveCount(1);
	await page.clock.fastForward(20_000);
	await expect(says(page, '10 seconds left')).toHaveCount(1);
});

test('and whenever it is asked for, by a tap or a key', async ({ page }) => {
	await begin(page, { ...FIRST, ask: 'choice', clock: 'each60' });
	const ring = page.getByRole('button', { name: 'Time left' });
	await expect(ring).toHaveAttribute('aria-pressed', 'false');
	await ring.tap();
	await expect(ring).toHaveAttribute('aria-pressed', 'true');
	await expect(timer(page).getByText(/^[01]:\d\d$/)).toBeVisible();
	await page.keyboard.press('m');
	await expect(says(page, ' left')).toHaveCount(1);
});

test('after a reload the same question is there, with the time that is left and the letters', async ({
	page,
}) => {
	await begin(page, { ...FIRST, ask: 'typed', clock: 'each60' });
	const prompt = await page.getByRole('main').getByRole('heading', { level: 1 }).textContent();
	const line = page.getByRole('textbox', { name: 'Your answer' });
	await line.fill('half an ans');
	await page.clock.fastForward(25_000);
	await expect
		.poll(async () => (await storedQuiz(page))?.draft)
		.toEqual({
			...{ format: 'typed', text: 'half an ans' },
		});
	await page.reload();
	await expect(line).toHaveValue('half an ans');
	await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(prompt ?? '');
	expect(await secondsLeft(page)).toBeLessThanOrEqual(65);
	expect(await secondsLeft(page)).toBeGreaterThan(20);
});

test('a clock that ran out while the page was closed has ended its question', async ({ page }) => {
	await begin(page, { ...FIRST, ask: 'choice', clock: 'each60' });
	const address = page.url();
	await page.goto('about:blank');
	await page.clock.fastForward(61_000);
	await page.goto(address);
	await expect(page.getByText(/^Time is up/)).toBeVisible();
	await goOn(page);
	await onQuestion(page, 2);
	await expect
		.poll(async () => (await storedQuiz(page))?.responses)
		.toMatchObject([{ ending: 'timeout', given: null }]);
});

test('only without a clock a quiz is paused, and its question out of sight', async ({ page }) => {
	await begin(page, { ...FIRST, ask: 'choice', clock: 'each60' });
	const more = page.getByRole('button', { name: 'More', exact: true });
	const pause = page.getByRole('button', { name: /^Pause/ });
	await more.tap();
	await expect(page.getByText('A quiz with a clock cannot be paused.')).toBeVisible();
	await expect(pause).toHaveCount(0);

	await page.goto('about:blank');
	await begin(page, { ...FIRST, ask: 'choice', clock: 'none' });
	const prompt = await page.getByRole('main').getByRole('heading', { level: 1 }).textContent();
	await more.tap();
	await pause.tap();
	await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
	await expect(page.getByText(prompt ?? '')).toHaveCount(0);
	await page.clock.fastForward('01:00:00');
	await page.getByRole('button', { name: 'Go on' }).tap();
	await answer(page);
	await expect(next(page)).toBeVisible();
	const ms = (await storedQuiz(page))?.responses[0]?.ms;
	expect(ms).toBeLessThan(600_000);
});
