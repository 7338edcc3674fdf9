import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, type Page } from '@playwright/test';
import { startBrowser } from '../own-browser.ts';
import { seededChance } from '../seeded-chance.ts';
import {
	answerCard,
	cardShown,
	doneSoFar,
	reviewsOf,
	startStudying,
	storedLog,
	untilPlainCard,
} from './learner.ts';

const ROUNDS = 6;
const CALM_ANSWERS = 2;
const LONGEST_DELAY = 50;

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

test('killed 0-50 ms after a tap, the app has every answer that it counted', async ({
	baseURL,
}) => {
	test.setTimeout(180_000);
	const profile = mkdtempSync(join(tmpdir(), 'recto-profile-'));
	const chance = seededChance(15062001);
	let saved = 0;
	const known = new Set<string>();
	let address = baseURL ?? '';
	try {
		for (let round = 0; round < ROUNDS; round++) {
			const browser = await startBrowser(profile);
			const page = await browser.open(address);
			if (round === 0) await startStudying(page, address);
			await cardShown(page);
			address = page.url();
			expect(await doneSoFar(page)).toBeGreaterThanOrEqual(saved);
			await watchSaved(page, (count) => (saved = Math.max(saved, count)));
			for (let answer = 0; answer < CALM_ANSWERS; answer++) await answerCard(page, 'Again');
			for (const { id } of reviewsOf(await storedLog(page))) known.add(id);
			await untilPlainCard(page);
			await page.getByRole('button', { name: 'Show', exact: true }).click();
			await page.getByRole('button', { name: /^Again/ }).dispatchEvent('click');
			await wait(chance() * LONGEST_DELAY);
			await browser.kill();
		}

		const browser = await startBrowser(profile);
		const page = await browser.open(address);
		await cardShown(page);
		const log = reviewsOf(await storedLog(page));
		const done = await doneSoFar(page);
		await browser.kill();
		expect(saved).toBeGreaterThanOrEqual(ROUNDS * CALM_ANSWERS - ROUNDS);
		expect(done).toBeGreaterThanOrEqual(saved);
		const ids = log.map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining([...known]));
		expect(known.size).toBeGreaterThanOrEqual(ROUNDS * CALM_ANSWERS - ROUNDS);
		expect(new Set(ids).size).toBe(ids.length);
	} finally {
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	}
});
