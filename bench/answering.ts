import { chromium, type Locator, type Page } from 'playwright';
import { launchOptions } from '../scripts/chromium.ts';
import { listen, siteServer } from '../scripts/serve.ts';
import { DATABASE_NAME } from '../src/lib/storage/database-name.ts';
import { percentile, type Figure } from './measure.ts';
import { buildStorePage } from './store-page.ts';
import { deckOf } from './store/filling.ts';

const ANSWERS = 60;
const ITEMS = 100_000;
/** A bench that hangs measures nothing. */
const PATIENCE_MS = 3_000;
/** How many times slower a cheap phone is taken to be. */
export const PHONE = 4;

/** From the tap on Good or Again until the next leaf is painted, in the built app beside many other decks. */
export async function answeringFigures(pages: string): Promise<readonly Figure[]> {
	const server = siteServer(pages, '');
	const origin = `http://localhost:${String(await listen(server, 4_600, 'localhost'))}`;
	const storePage = await buildStorePage();
	const browser = await chromium.launch(launchOptions());
	try {
		const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
		const page = await context.newPage();
		await page.goto(await storePage.at(origin, context));
		await page.evaluate(
			async ({ name, items }) => {
				// The page of the app takes the day of the clock.
				await fillStore(name, items, Math.floor(Date.now() / 86_400_000));
			},
			{ name: DATABASE_NAME, items: ITEMS },
		);
		const figures: Figure[] = [];
		const devtools = await context.newCDPSession(page);
		for (const [deck, { slowdown, goal }] of [
			{ slowdown: 1, goal: 50 },
			{ slowdown: PHONE, goal: 100 },
		].entries()) {
			await page.goto(`${origin}/study/#deck=${deckOf(deck).id}`);
			await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
			const samples = await answerTimes(page);
			figures.push({
				what: `answer to next card, p95 of ${samples.length}, CPU at 1/${slowdown}`,
				value: percentile(samples, 0.95),
				unit: 'ms',
				goal,
			});
		}
		return figures;
	} finally {
		await browser.close();
		server.close();
		storePage.remove();
	}
}

/** Answers plain cards; a set in between is given up and not timed. */
async function answerTimes(page: Page): Promise<readonly number[]> {
	const samples: number[] = [];
	const show = page.getByRole('button', { name: 'Show', exact: true });
	const giveUp = page.getByRole('button', { name: 'Give up', exact: true });
	const learn = page.getByRole('button', { name: 'Name them', exact: true });
	const more = page.getByRole('button', { name: /^Learn/ });
	while (samples.length < ANSWERS) {
		await show.or(giveUp).or(learn).or(more).first().waitFor({ timeout: 5_000 });
		if (await show.isVisible()) {
			await show.click();
			samples.push(await timeOfAnswer(page, samples.length % 3 === 0 ? /^Again/ : /^Good/));
		} else if (await giveUp.isVisible()) {
			await giveUp.click();
			await page.getByRole('button', { name: 'Next', exact: true }).click();
		} else await ((await learn.isVisible()) ? learn : more).click();
	}
	return samples;
}

function timeOfAnswer(page: Page, name: RegExp): Promise<number> {
	return timeToNextLeaf(page, page.getByRole('button', { name }));
}

/** ms from a tap until the leaf that it brings is painted. */
export async function timeToNextLeaf(page: Page, tapped: Locator): Promise<number> {
	const button = await tapped.elementHandle();
	return page.evaluate(
		async ({ element, patience }) => {
			// The picture of the leaf that was rated slides off beside the new leaf.
			const leafOnTop = () => document.querySelector('main h1:not([data-leaving] *)');
			const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
			/** A message sent within a frame arrives when that frame is painted. */
			const painted = () =>
				new Promise((resolve) => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = resolve;
					port2.postMessage(null);
				});
			const rated = leafOnTop();
			const started = performance.now();
			(element as HTMLElement | null)?.click();
			await frame();
			while (leafOnTop() === rated) {
				if (performance.now() - started > patience) throw new Error('no next leaf was laid down');
				await frame();
			}
			await painted();
			return performance.now() - started;
		},
		{ element: button, patience: PATIENCE_MS },
	);
}
