import { chromium } from 'playwright';
import { launchOptions } from '../scripts/chromium.ts';
import { median, type Figure } from './measure.ts';
import { buildStorePage } from './store-page.ts';
import type { StoreTimes } from './store/page.ts';
import type { RefoldTimes } from './store/refold.ts';

/** Databases need an origin; nothing is asked of it but the page. */
const ORIGIN = 'http://localhost:4599';

/** Reading and writing beside many items: the app's own storage code in a real browser. */
export async function storeFigures(): Promise<readonly Figure[]> {
	const storePage = await buildStorePage();
	const browser = await chromium.launch(launchOptions());
	try {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(await storePage.at(ORIGIN, context));
		const few = await page.evaluate(() => timeStore(10_000));
		const many = await page.evaluate(() => timeStore(100_000));
		const refold = await page.evaluate(() => timeRefold());
		return [
			...queueFigures('10 k', few, 16),
			...queueFigures('100 k', many, 100),
			...ofMany(many),
			...refoldFigures(refold),
		];
	} finally {
		await browser.close();
		storePage.remove();
	}
}

function queueFigures(items: string, times: StoreTimes, goal: number): readonly Figure[] {
	const what = `queues of all decks, ${items} items, ${times.due} due`;
	return [{ what, value: median(times.shelf), unit: 'ms', goal }];
}

function ofMany(times: StoreTimes): readonly Figure[] {
	const review = median(times.review);
	return [
		{
			what: 'queue of one deck, 100 k items',
			value: median(times.nextOfOneDeck),
			unit: 'ms',
			goal: 10,
		},
		{
			what: 'store opened, all queues, 100 k items',
			value: median(times.coldShelf),
			unit: 'ms',
			goal: 300,
		},
		{
			what: 'store opened, one deck to study, 100 k items',
			value: median(times.coldRecord),
			unit: 'ms',
			goal: 300,
		},
		{ what: 'review saved, 100 k items, median', value: review, unit: 'ms', goal: 10 },
		{
			what: 'the same beside bare IndexedDB',
			value: review / median(times.rawReview),
			unit: 'x',
			goal: 3,
		},
	];
}

function refoldFigures(times: RefoldTimes): readonly Figure[] {
	const { reviews, whole, stillness, bare, folding } = times;
	return [
		{ what: `${reviews} reviews folded`, value: folding, unit: 'ms', goal: 1_500 },
		{ what: 'the same, read and written, in a Worker', value: whole, unit: 'ms', goal: 1_500 },
		{ what: 'that beside bare IndexedDB', value: whole / bare, unit: 'x' },
		{ what: 'the longest that the page stood still', value: stillness, unit: 'ms', goal: 50 },
	];
}
