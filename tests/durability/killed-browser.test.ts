import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startBrowser, type OwnBrowser } from '../own-browser.ts';
import { servePage, type PageServer } from './page-server.ts';

/** From the tap to the kill, in milliseconds. */
const DELAYS = [0, 5, 10, 15, 20, 25, 30, 35, 40, 50];
const CALM_TAPS = 3;
const START = Date.UTC(2024, 6, 4, 12);
const MINUTE = 60_000;

async function openReady(browser: OwnBrowser): Promise<Page> {
	const page = await browser.open(server.url);
	await page.waitForFunction(() => document.title === 'ready');
	return page;
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
	'a browser killed %i ms after a tap has lost no review that was saved',
	async (delay) => {
		const tapped = new Set<string>();
		browser = await startBrowser(profile);
		const page = await openReady(browser);
		const tap = (n: number) => {
			const id = `r${String(delay)}-${String(n)}`;
			tapped.add(id);
			return page.evaluate(([id, at]) => window.harness.tap(`card${id}`, id, at), [
				id,
				START + n * MINUTE,
			] as const);
		};
		for (let n = 0; n < CALM_TAPS; n++) await tap(n);
		const last = tap(CALM_TAPS).catch(() => undefined);
		await wait(delay);
		await browser.kill();
		await last;

		browser = await startBrowser(profile);
		const reopened = await openReady(browser);
		const found = await reopened.evaluate(() => window.harness.inspect());

		const saved = [...tapped].filter((id) => server.saved.has(id));
		expect(saved.length).toBeGreaterThanOrEqual(CALM_TAPS);
		expect(found.ids).toEqual(expect.arrayContaining(saved));
		expect([...tapped]).toEqual(expect.arrayContaining([...found.ids]));
		expect(found).toMatchObject({ corrupt: 0, amiss: [] });
	},
	60_000,
);
