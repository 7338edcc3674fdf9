import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser, type OwnBrowser } from '../own-browser.ts';
import { servePage, type PageServer } from './page-server.ts';

/** From the tap to the kill, in milliseconds: a hundred from 0 to 50. */
const DELAYS = Array.from({ length: 100 }, (_, n) => n / 2);
const CALM_TAPS = 2;
const START = Date.UTC(2024, 6, 4, 12);
const MINUTE = 60_000;

async function openReady(browser: OwnBrowser): Promise<Page> {
	const page = await browser.open(server.url);
	await page.waitForFunction(() => document.title === 'ready');
	return page;
}

async function tap(page: Page, id: string, n: number): Promise<void> {
	await page.evaluate(([id, at]) => window.harness.tap(`card${id}`, id, at), [
		id,
		START + n * MINUTE,
	] as const);
}

let server: PageServer;

beforeAll(async () => {
	server = await servePage();
}, 60_000);

afterAll(() => {
	server.close();
});

test.each(DELAYS)(
	'a browser that is killed %d ms after a tap has lost no review that was saved',
	async (delay) => {
		const tapped = Array.from({ length: CALM_TAPS + 1 }, (_, n) => `r${delay * 10}-${n}`);
		// One profile a kill: where a kill cut a record in two, Chromium goes on writing behind the torn end
		// and throws the whole database away at the second opening (https://github.com/google/leveldb/issues/1287).
		const profile = await mkdtemp(join(tmpdir(), 'recto-killed-'));
		let browser: OwnBrowser | undefined;
		try {
			browser = await startBrowser(profile);
			const page = await openReady(browser);
			const [last = '', ...calm] = [...tapped].reverse();
			for (const [n, id] of calm.reverse().entries()) await tap(page, id, n);
			const cutOff = tap(page, last, CALM_TAPS).catch(() => undefined);
			await wait(delay);
			await browser.kill();
			await cutOff;

			browser = await startBrowser(profile);
			const found = await (await openReady(browser)).evaluate(() => window.harness.inspect());
			const saved = tapped.filter((id) => server.saved.has(id));
			expect(saved.length).toBeGreaterThanOrEqual(CALM_TAPS);
			expect(found.ids).toEqual(expect.arrayContaining(saved));
			expect(tapped).toEqual(expect.arrayContaining([...found.ids]));
			expect(found).toMatchObject({ corrupt: 0, amiss: [] });
		} finally {
			await browser?.kill();
			await rm(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	},
);
