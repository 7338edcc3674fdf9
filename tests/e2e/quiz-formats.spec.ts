import { expect, test } from '@playwright/test';
import { askedCards } from '#lib/core/quiz/asked-cards.ts';
import {
	answer,
	begin,
	finger,
	goOn,
	keyboard,
	next,
	result,
	sentenceOf,
	storedQuiz,
	takeAll,
} from './quiz-taker.ts';

const FORMATS = ['choice', 'typed', 'truth', 'names', 'order'] as const;
const SAYS = {
	right: /^(Right\.|All named)/,
	wrong: /^Not quite/,
	part: /^Right in part/,
} as const;

for (const ask of FORMATS) {
	test(`${ask}: an answer is told, with the sentence that proves it`, async ({ page }) => {
		await begin(page, { n: '2', ask, clock: 'none', seed: 'formats' });
		const total = (await storedQuiz(page))?.questions.length ?? 0;
		for (let number = 1; number <= total; number++) {
			const aim = number === 1 ? 'wrong' : 'right';
			const question = await answer(page, aim);
			await expect(next(page)).toBeVisible();
			await expect(page.getByRole('main').getByText(SAYS[aim]).first()).toBeVisible();
			for (const card of askedCards(question))
				await expect(sentenceOf(page, card).first()).toBeVisible();
			await goOn(page);
		}
		await expect(result(page)).toBeVisible();
		const right = total - 1;
		await expect(
			page.getByText(new RegExp(`^${String(right)} of\\s${String(total)} right`)),
		).toBeVisible();
	});
}

for (const ask of ['names', 'order'] as const) {
	test(`${ask}: a part of it counts in part`, async ({ page }) => {
		await begin(page, { n: '1', ask, clock: 'none', seed: 'parts' });
		await answer(page, 'part');
		await expect(page.getByRole('main').getByText(SAYS.part)).toBeVisible();
		await goOn(page);
		await expect(page.getByText(/one in part/)).toBeVisible();
	});
}

test('what one does not know is told', async ({ page }) => {
	await begin(page, { n: '1', ask: 'typed', clock: 'none' });
	await page.getByRole('button', { name: 'I don’t know' }).tap();
	await expect(page.getByRole('main').getByText(/^It is /)).toBeVisible();
});

test('a slip of the finger is forgiven, and shown', async ({ page }) => {
	await begin(page, { n: '100', ask: 'typed', clock: 'none' });
	const names = ['Kazakhstan', 'Shanghai', 'Astana', 'Palace of Independence'];
	for (;;) {
		const question = (await storedQuiz(page))?.questions;
		const number = (await storedQuiz(page))?.responses.length ?? 0;
		const asked = question?.[number];
		if (asked?.format === 'typed' && names.includes(asked.card.answer)) {
			const { answer: right } = asked.card;
			const slip = right.slice(0, 4) + right.charAt(5) + right.charAt(4) + right.slice(6);
			await page.getByRole('textbox', { name: 'Your answer' }).fill(slip);
			await page.getByRole('button', { name: 'Answer', exact: true }).tap();
			await expect(page.getByText('Right, but for the spelling')).toBeVisible();
			return;
		}
		await page.getByRole('button', { name: 'I don’t know' }).tap();
		await goOn(page);
	}
});

for (const [name, hand] of [
	['by keyboard alone', keyboard],
	['by touch', finger],
] as const) {
	test(`a mixed quiz ${name}`, async ({ page }) => {
		test.slow();
		await begin(page, { n: '8', ask: 'all', clock: 'none', seed: 'mixed' });
		const asked = (await storedQuiz(page))?.questions.map(({ format }) => format);
		expect(new Set(asked)).toEqual(new Set(FORMATS));
		await takeAll(page, 'right', hand);
		await expect(page.getByText('All 8 right')).toBeVisible();
		await expect(page.getByText('Nothing was missed.')).toBeVisible();
	});
}
