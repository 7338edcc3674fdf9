import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startBrowser, type OwnBrowser } from '../own-browser.ts';
import { servePage, type PageServer } from './page-server.ts';

/** Stores in one browser, each at an origin of its own and so in a database of its own. */
const STORES = 10;
/** From one store's last tap to the next one's, in milliseconds. */
const APART = 5;
/** From the last of these taps to the kill: with the taps before it, a hundred delays from 0 to 50 ms. */
const DELAYS = Array.from({ length: 10 }, (_, n) => n / 2);
const CALM_TAPS = 2;
const START = Date.UTC(2024, 6, 4, 12);
const MINUTE = 60_000;

/** A page at the origin of one of the stores. */
async function openReady(browser: OwnBrowser, store: number): Promise<Page> {
	const { port } = new URL(server.url);
	const page = await browser.open(`http://store${String(store)}.localhost:${port}/`);
	await page.waitForFunction(() => document.title === 'ready');
	return page;
}

function openAll(browser: OwnBrowser): Promise<readonly Page[]> {
	return Promise.all(Array.from({ length: STORES }, (_, store) => openReady(browser, store)));
}

async function tap(page: Page, id: string, n: number): Promise<void> {
	await page.evaluate(([id, at]) => window.harness.tap(`card${id}`, id, at), [
		id,
		START + n * MINUTE,
	] as const);
}

let server: PageServer;
let profile: string;
let browser: OwnBrowser | undefined;

beforeAll(async () => {
	server = await servePage();
}, 60_000);

afterAll(() => {
	server.close();
});

// One profile a kill: where a kill cut a record in two, Chromium goes on writing behind the torn end
// and throws the whole database away at the second opening (https://github.com/google/leveldb/issues/1287).
beforeEach(async () => {
	profile = await mkdtemp(join(tmpdir(), 'recto-killed-'));
});

afterEach(async () => {
	await browser?.kill();
	await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test.each(DELAYS)(
	'ten stores whose browser is killed from %d ms after a tap on have lost no review that was saved',
	async (delay) => {
		const idOf = (store: number, n: number) =>
			`r${String(delay * 10)}-${String(store)}-${String(n)}`;
		browser = await startBrowser(profile);
		const pages = await openAll(browser);
		for (const [store, page] of pages.entries()) {
			for (let n = 0; n < CALM_TAPS; n++) await tap(page, idOf(store, n), n);
		}
		const last: Promise<unknown>[] = [];
		for (const [store, page] of pages.entries()) {
			if (store > 0) await wait(APART);
			last.push(tap(page, idOf(store, CALM_TAPS), CALM_TAPS).catch(() => undefined));
		}
		await wait(delay);
		await browser.kill();
		await Promise.all(last);

		browser = await startBrowser(profile);
		for (const [store, reopened] of (await openAll(browser)).entries()) {
			const found = await reopened.evaluate(() => window.harness.inspect());
			const tapped = Array.from({ length: CALM_TAPS + 1 }, (_, n) => idOf(store, n));
			const saved = tapped.filter((id) => server.saved.has(id));
			expect(saved.length).toBeGreaterThanOrEqual(CALM_TAPS);
			expect(found.ids).toEqual(expect.arrayContaining(saved));
			expect(tapped).toEqual(expect.arrayContaining([...found.ids]));
			expect(found).toMatchObject({ corrupt: 0, amiss: [] });
		}
	},
	90_000,
);
