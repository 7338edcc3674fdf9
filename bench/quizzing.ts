import { chromium, type BrowserContext, type Page } from 'playwright';
import { launchOptions } from '../scripts/chromium.ts';
import { listen, siteServer } from '../scripts/serve.ts';
import type { Deck, DeckId, DeckSummary } from '../src/lib/core/deck/deck.ts';
import { PHONE, timeToNextLeaf } from './answering.ts';
import { percentile, type Figure } from './measure.ts';
import { CARDS, largeDeck } from './quiz.ts';

const QUESTIONS = 41;
/** Nobody reads and answers sooner, and what a page makes ready meanwhile is no part of the step. */
const READING_MS = 600;
const DECK = { id: 'large-deck-large-deck-l' as DeckId, name: 'large' };

/**
 * From the answer to one question until the next is painted, in the built app: with one clock for all, under which
 * nothing lies between the two.
 */
export async function quizzingFigures(pages: string): Promise<readonly Figure[]> {
	const server = siteServer(pages, '');
	const origin = `http://localhost:${String(await listen(server, 4_601, 'localhost'))}`;
	const browser = await chromium.launch(launchOptions());
	try {
		const figures: Figure[] = [];
		for (const { slowdown, goal } of [
			{ slowdown: 1, goal: 50 },
			{ slowdown: PHONE, goal: 100 },
		]) {
			for (const ask of ['choice', 'typed'] as const) {
				const context = await browser.newContext({
					...{ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' },
				});
				await carryLargeDeck(context);
				const page = await context.newPage();
				const parts = { deck: DECK.id, n: String(QUESTIONS), ask, clock: 'all7200', seed: 'bench' };
				await page.goto(`${origin}/quiz/#${new URLSearchParams(parts).toString()}`);
				await page.getByRole('button', { name: 'Start', exact: true }).click();
				await page.locator('main h1').first().waitFor();
				const devtools = await context.newCDPSession(page);
				await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
				const samples = await answerTimes(page, ask);
				await context.close();
				figures.push({
					what: `question to question, ${ask}, p95 of ${samples.length}, CPU at 1/${slowdown}`,
					value: percentile(samples, 0.95),
					unit: 'ms',
					goal,
				});
			}
		}
		return figures;
	} finally {
		await browser.close();
		server.close();
	}
}

/** The last question leads to the result, which is not timed. */
async function answerTimes(page: Page, ask: 'choice' | 'typed'): Promise<readonly number[]> {
	const samples: number[] = [];
	const choice = page.getByRole('group', { name: 'Choices' }).getByRole('button').first();
	const line = page.getByRole('textbox', { name: 'Your answer' });
	const answer = page.getByRole('button', { name: 'Answer', exact: true });
	while (samples.length < QUESTIONS - 1) {
		if (ask === 'typed') await line.fill(`the answer of ${samples.length}`);
		await page.waitForTimeout(READING_MS);
		samples.push(await timeToNextLeaf(page, ask === 'choice' ? choice : answer));
	}
	return samples;
}

/** The site seems to carry this deck too. */
async function carryLargeDeck(context: BrowserContext): Promise<void> {
	const cards = largeDeck();
	const title = `A deck of ${CARDS} cards`;
	const summary: DeckSummary = { ...DECK, revision: 1, title, cards: cards.length };
	const article = { kind: 'whole' as const, title, sha256: '0'.repeat(64), text: 'Text.' };
	const deck: Deck = {
		...{ format: 'recto-deck', version: 1, id: DECK.id, revision: 1, title },
		...{ language: 'en', article, cards },
	};
	await context.route('**/decks/index.json', (route) => route.fulfill({ json: [summary] }));
	await context.route(`**/decks/${DECK.name}.json`, (route) => route.fulfill({ json: deck }));
}
