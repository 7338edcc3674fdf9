import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { WORKERS } from '../scripts/ascii-code.ts';
import { launchOptions } from '../scripts/chromium.ts';
import { textsOfWords } from './articles.ts';
import { median, type Figure } from './measure.ts';
import type { WorkerTimes } from './worker-load/page.ts';

const VISITS = 5;

/** The generator's code, model and tables in a Worker of a real browser: a page of the bench's own, built as the app is. */
export async function workerFigures(): Promise<readonly Figure[]> {
	const outDir = mkdtempSync(join(tmpdir(), 'recto-bench-'));
	const config = { root: 'bench/worker-load', configFile: false, logLevel: 'warn' } as const;
	await build({ ...config, worker: WORKERS, build: { outDir, emptyOutDir: false } });
	const server = await preview({ ...config, build: { outDir }, preview: { host: 'localhost' } });
	const browser = await chromium.launch(launchOptions());
	try {
		const times: WorkerTimes[] = [];
		for (let visit = 0; visit < VISITS; visit++) {
			// A new context has nothing in its cache.
			const context = await browser.newContext();
			const page = await context.newPage();
			await page.goto(server.resolvedUrls?.local[0] ?? '');
			times.push(await page.evaluate((text) => timeWorker(text), textsOfWords(600)[0] ?? ''));
			await context.close();
		}
		const middle = (part: keyof WorkerTimes) => median(times.map((each) => each[part]));
		return [
			{
				what: 'code, model and tables, from nothing',
				value: middle('ready'),
				unit: 'ms',
				goal: 1_000,
			},
			{ what: 'the first deck after, 600 words', value: middle('deck'), unit: 'ms' },
		];
	} finally {
		await browser.close();
		await server.close();
		rmSync(outDir, { recursive: true });
	}
}
