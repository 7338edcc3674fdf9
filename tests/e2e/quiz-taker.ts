import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Card } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import { inDateOrder } from '#lib/core/quiz/date-order.ts';
import type { Question } from '#lib/core/quiz/question.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';

export const sco = JSON.parse(await readFile('decks/sco-summit/deck.json', 'utf8')) as Deck;

/** What a learner gives: `part` of a list, or of an order, is right. */
export type Aim = 'right' | 'wrong' | 'part';

/** What a learner takes a quiz with. */
export interface Hand {
	press(page: Page, button: Locator, key: string): Promise<void>;
	write(page: Page, line: Locator, text: string): Promise<void>;
}

export const finger: Hand = {
	press: (_, button) => button.tap(),
	write: async (_, line, text) => {
		await line.tap();
		await line.fill(text);
	},
};

/** Never points at anything: what it writes goes where the focus is. */
export const keyboard: Hand = {
	press: (page, _, key) => page.keyboard.press(key),
	write: async (page, line, text) => {
		await expect(line).toBeFocused();
		await page.keyboard.type(text);
	},
};

export const next = (page: Page) => page.getByRole('button', { name: /^(Next|To the result)$/ });
export const result = (page: Page) => page.getByRole('heading', { name: /^Your result/ });
const place = (page: Page) => page.locator('header .place');

/** The address of a quiz of the deck that the site carries. */
export function quizLink(parts: Readonly<Record<string, string>> = {}): string {
	return `./quiz/#${new URLSearchParams({ deck: sco.id, ...parts }).toString()}`;
}

/** Opens a link and begins the quiz. */
export async function begin(page: Page, parts: Readonly<Record<string, string>>): Promise<void> {
	await page.goto(quizLink(parts));
	await page.getByRole('button', { name: /^Start( anew)?$/ }).click();
	await expect(place(page)).toHaveText(/^1 of/);
}

/** A quiz as the browser's own database has it, read without the app; the latest of several. */
export function storedQuiz(page: Page): Promise<Quiz | undefined> {
	return page.evaluate(
		() =>
			new Promise<Quiz | undefined>((resolve, reject) => {
				const opening = indexedDB.open('recto');
				opening.onerror = () => reject(new Error('the database cannot be opened'));
				opening.onsuccess = () => {
					const database = opening.result;
					const reading = database.transaction('quizzes').objectStore('quizzes').getAll();
					reading.onerror = () => reject(new Error('the quizzes cannot be read'));
					reading.onsuccess = () => {
						database.close();
						const quizzes = reading.result as Quiz[];
						resolve(quizzes.sort((a, b) => b.startedAt - a.startedAt)[0]);
					};
				};
			}),
	);
}

/** The number of the question on the screen, from 1. */
async function shownNumber(page: Page): Promise<number> {
	return Number.parseInt((await place(page).textContent()) ?? '', 10);
}

export async function onQuestion(page: Page, number: number): Promise<void> {
	await expect(place(page)).toHaveText(new RegExp(`^${String(number)} of`));
}

/** The question on the screen, whose answer a taker has to know. */
async function shownQuestion(page: Page): Promise<Question> {
	const question = (await storedQuiz(page))?.questions[(await shownNumber(page)) - 1];
	if (question === undefined) throw new Error('no question is on the screen');
	return question;
}

export async function answer(page: Page, aim: Aim = 'right', hand = finger): Promise<Question> {
	const question = await shownQuestion(page);
	switch (question.format) {
		case 'choice': {
			const { key, choices } = question;
			const index = aim === 'right' ? key : (key + 1) % choices.length;
			const buttons = page.getByRole('group', { name: 'Choices' }).getByRole('button');
			await hand.press(page, buttons.nth(index), String(index + 1));
			break;
		}
		case 'truth': {
			const name = question.isTrue === (aim === 'right') ? 'True' : 'False';
			await hand.press(page, page.getByRole('button', { name }), name.charAt(0).toLowerCase());
			break;
		}
		case 'typed': {
			const line = page.getByRole('textbox', { name: 'Your answer' });
			await hand.write(page, line, aim === 'right' ? question.card.answer : 'quite another');
			await hand.press(page, page.getByRole('button', { name: 'Answer', exact: true }), 'Enter');
			break;
		}
		case 'names':
			await nameThem(page, question, aim, hand);
			break;
		case 'order':
			await putInOrder(page, question, aim, hand);
	}
	return question;
}

async function nameThem(
	page: Page,
	{ card }: Extract<Question, { format: 'names' }>,
	aim: Aim,
	hand: Hand,
): Promise<void> {
	const line = page.getByRole('textbox', { name: 'Type a name' });
	const labels = card.members.map(({ label }) => label);
	const named = { right: labels, part: labels.slice(0, 1), wrong: [] }[aim];
	for (const label of named) {
		await hand.write(page, line, label);
		if (label !== labels.at(-1)) await expect(line).toHaveValue('');
	}
	if (named.length === labels.length) return;
	const giveUp = page.getByRole('button', { name: 'Give up', exact: true });
	if (hand === keyboard) {
		while (!(await giveUp.evaluate((button) => button === document.activeElement)))
			await page.keyboard.press('Tab');
	}
	await hand.press(page, giveUp, 'Enter');
}

async function putInOrder(
	page: Page,
	{ cards }: Extract<Question, { format: 'order' }>,
	aim: Aim,
	hand: Hand,
): Promise<void> {
	const right = [...inDateOrder(cards)];
	const [first, second, ...rest] = right;
	const wanted = {
		right,
		wrong: right.length === 3 ? [...right.slice(1), right[0]!] : right.toReversed(),
		part: [second!, first!, ...rest],
	}[aim];
	for (const [put, card] of wanted.entries()) {
		const button = page.getByRole('main').getByRole('button').filter({ hasText: card.prompt });
		await hand.press(page, button, 'abcde'.charAt(cards.indexOf(card)));
		await expect(page.getByText('Take it back')).toHaveCount(put + 1);
	}
	await hand.press(page, page.getByRole('button', { name: 'Done', exact: true }), 'Enter');
}

/** On from an answer that was told, to the next question or the result. */
export async function goOn(page: Page, hand = finger): Promise<void> {
	await expect(next(page)).toBeVisible();
	const isLast = (await next(page).textContent())?.trim() === 'To the result';
	const number = await shownNumber(page);
	const isThere = () =>
		isLast ? result(page).isVisible() : shownNumber(page).then((shown) => shown > number);
	// Keys that come while a name is still being written do not go on.
	await expect(async () => {
		if (await next(page).isVisible()) await hand.press(page, next(page), 'Enter');
		expect(await isThere()).toBe(true);
	}).toPass({ intervals: [200] });
	await (isLast ? expect(result(page)).toBeVisible() : onQuestion(page, number + 1));
}

/** Answers all that is asked, and leads to the result. */
export async function takeAll(page: Page, aim: Aim = 'right', hand = finger): Promise<void> {
	while (!(await result(page).isVisible())) {
		await answer(page, aim, hand);
		await goOn(page, hand);
	}
}

/** The sentence of the article that proves a card, as it stands beside it. */
export function sentenceOf(page: Page, { citation }: Card): Locator {
	if (citation === null) throw new Error('this card is not from the article');
	return page.getByRole('blockquote').filter({ hasText: citation.quote.replace(/\s+/gu, ' ') });
}
