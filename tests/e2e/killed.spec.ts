import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, type Page } from '@playwright/test';
import { startBrowser, type OwnBrowser } from '../own-browser.ts';
import {
	answerCard,
	cardShown,
	doneSoFar,
	reviewsOf,
	startStudying,
	storedLog,
	untilPlainCard,
} from './learner.ts';

const CALM_ANSWERS = 2;
/** From the tap to the kill, in milliseconds. */
const DELAYS = [0, 10, 20, 30, 40, 50];

/** Tells of every answer that the thread at the top counts: the app counts only what is saved. */
async function watchSaved(page: Page, tell: (saved: number) => void): Promise<void> {
	await page.exposeFunction('tellSaved', tell);
	await page.evaluate(() => {
		const { tellSaved } = window as unknown as { tellSaved: (saved: number) => void };
		const thread = document.querySelector('[role="progressbar"]');
		if (thread === null) throw new Error('there is no thread to watch');
		new MutationObserver(() => tellSaved(Number(thread.getAttribute('aria-valuenow')))).observe(
			thread,
			{ attributeFilter: ['aria-valuenow'] },
		);
	});
}

for (const delay of DELAYS) {
	test(`killed ${delay} ms after a tap, the app has every answer that it counted`, async ({
		baseURL,
	}) => {
		test.setTimeout(60_000);
		const site = baseURL ?? '';
		// One profile a kill: a second opening after one may find the database thrown away by Chromium
		// (https://github.com/google/leveldb/issues/1287).
		const profile = mkdtempSync(join(tmpdir(), 'recto-profile-'));
		let browser: OwnBrowser | undefined;
		try {
			browser = await startBrowser(profile);
			const page = await browser.open(site);
			await startStudying(page, site);
			await cardShown(page);
			let saved = 0;
			await watchSaved(page, (count) => (saved = Math.max(saved, count)));
			for (let answer = 0; answer < CALM_ANSWERS; answer++) await answerCard(page, 'Again');
			const known = reviewsOf(await storedLog(page)).map(({ id }) => id);
			await untilPlainCard(page);
			await page.getByRole('button', { name: 'Show', exact: true }).click();
			await page.getByRole('button', { name: /^Again/ }).dispatchEvent('click');
			await wait(delay);
			const address = page.url();
			await browser.kill();

			browser = await startBrowser(profile);
			const again = await browser.open(address);
			await cardShown(again);
			const ids = reviewsOf(await storedLog(again)).map(({ id }) => id);
			const done = await doneSoFar(again);
			expect(saved).toBeGreaterThanOrEqual(CALM_ANSWERS - 1);
			expect(done).toBeGreaterThanOrEqual(saved);
			expect(known.length).toBeGreaterThanOrEqual(CALM_ANSWERS - 1);
			expect(ids).toEqual(expect.arrayContaining(known));
			expect(new Set(ids).size).toBe(ids.length);
		} finally {
			await browser?.kill();
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	});
}
