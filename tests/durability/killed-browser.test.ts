import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser, type OwnBrowser } from '../own-browser.ts';
import { seededChance } from '../seeded-chance.ts';
import { servePage, type PageServer } from './page-server.ts';

const ROUNDS = 10;
const LONGEST_DELAY = 50;
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
	profile = await mkdtemp(join(tmpdir(), 'recto-killed-'));
}, 60_000);

afterAll(async () => {
	await browser?.kill();
	server.close();
	await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('a browser killed just after a tap has lost no review that was saved', async () => {
	const chance = seededChance(20240704);
	const tapped = new Set<string>();
	for (let round = 0; round < ROUNDS; round++) {
		browser = await startBrowser(profile);
		const page = await openReady(browser);
		const tap = (n: number) => {
			const id = `r${String(round)}-${String(n)}`;
			tapped.add(id);
			const at = START + (round * 10 + n) * MINUTE;
			return page.evaluate(([id, at]) => window.harness.tap(`card${id}`, id, at), [
				id,
				at,
			] as const);
		};
		for (let n = 0; n < CALM_TAPS; n++) await tap(n);
		const last = tap(CALM_TAPS).catch(() => undefined);
		await wait(chance() * LONGEST_DELAY);
		await browser.kill();
		await last;
	}

	browser = await startBrowser(profile);
	const page = await openReady(browser);
	const found = await page.evaluate(() => window.harness.inspect());

	expect(server.saved.size).toBeGreaterThanOrEqual(ROUNDS * CALM_TAPS);
	expect([...server.saved].filter((id) => !found.ids.includes(id))).toEqual([]);
	expect(found.ids.filter((id) => !tapped.has(id))).toEqual([]);
	expect(found).toMatchObject({ corrupt: 0, amiss: [] });
}, 180_000);
