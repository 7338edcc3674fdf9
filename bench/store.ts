import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { launchOptions } from '../scripts/chromium.ts';
import { median, type Figure } from './measure.ts';
import type { StoreTimes } from './store/page.ts';

const DEXIE = { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' };

/** Reading and writing beside many items: the app's own storage code in a real browser. */
export async function storeFigures(): Promise<readonly Figure[]> {
	const outDir = mkdtempSync(join(tmpdir(), 'recto-bench-'));
	const config = { root: 'bench/store', configFile: false, logLevel: 'warn' } as const;
	await build({ ...config, resolve: { alias: [DEXIE] }, build: { outDir, emptyOutDir: false } });
	const server = await preview({ ...config, build: { outDir }, preview: { host: 'localhost' } });
	const browser = await chromium.launch(launchOptions());
	try {
		const page = await browser.newPage();
		await page.goto(server.resolvedUrls?.local[0] ?? '');
		const few = await page.evaluate(() => timeStore(10_000));
		const many = await page.evaluate(() => timeStore(100_000));
		return [...queueFigures('10 k', few, 16), ...queueFigures('100 k', many, 100), ...ofMany(many)];
	} finally {
		await browser.close();
		await server.close();
		rmSync(outDir, { recursive: true });
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
