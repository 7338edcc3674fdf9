import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import Papa from 'papaparse';
import type { Deck } from '#lib/core/deck/deck.ts';
import { slipToFragment } from '#lib/core/quiz/class/slip-link.ts';
import type { Slip } from '#lib/core/quiz/class/slip.ts';
import { sampleSlip } from '../core/quiz/class/sample-slip.ts';

const AT = Date.UTC(2026, 10, 30, 9, 5);

const sco = JSON.parse(await readFile('decks/sco-summit/deck.json', 'utf8')) as Deck;

/** A result of the first ten cards of the deck that the site carries. */
function result(nickname: string, missed: readonly number[], rest: Partial<Slip> = {}): Slip {
	const asked = sco.cards
		.slice(0, 10)
		.map(({ id }, index) => ({ card: id, missed: missed.includes(index) }));
	const credit = (10 - missed.length) * 100;
	return sampleSlip({
		...{ deck: sco.id, deckTitle: sco.title, nickname, asked, credit },
		...rest,
	});
}

const amira = result('Amira', [3, 5], { at: AT });
const ben = result('Ben', [3], { at: AT + 1_000, allowance: 2 });
const chen = result('陈', [3, 5, 7], { at: AT + 2_000 });

async function open(page: Page, link: string): Promise<void> {
	await page.goto(`./quiz/class/#${link}`);
}

/** By a link within the page that stands open, as when a chat is beside it. */
async function openHere(page: Page, slip: Slip, said: string): Promise<void> {
	await page.evaluate((hash) => (location.hash = hash), slipToFragment(slip));
	await expect(page.getByText(said)).toBeVisible();
}

const learners = (page: Page) => page.getByRole('group', { name: 'Learners' }).locator('tbody tr');

async function openAll(page: Page): Promise<void> {
	await open(page, slipToFragment(amira));
	await expect(page.getByText(/Amira.*: 80 of 100, added\./)).toBeVisible();
	await openHere(page, ben, '90 of 100, added.');
	await openHere(page, chen, '70 of 100, added.');
}

async function violations(page: Page): Promise<readonly string[]> {
	const { violations: found } = await new AxeBuilder({ page }).analyze();
	return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('results that are opened one after the other add up to a table', async ({ page }) => {
	await openAll(page);
	await expect(learners(page)).toHaveText([/Ben.*2× time.*90/s, /Amira.*80/s, /陈.*70/s]);
	await expect(page.getByText('missed by 3 of 3')).toBeVisible();
	const prompt = sco.cards[3]?.prompt.split('{{gap}}')[0] ?? '';
	await expect(page.getByText(prompt).first()).toBeVisible();
	// The address is clean again, and a reload says nothing twice.
	await expect.poll(() => new URL(page.url()).hash).toBe('');
	await page.reload();
	await expect(learners(page)).toHaveCount(3);
	await expect(page.getByText('added.')).toHaveCount(0);
});

test('of learners with questions of their own it tells what was missed, and that it is little', async ({
	page,
}) => {
	const cardOf = (index: number, missed: boolean) => ({ card: sco.cards[index]!.id, missed });
	const own = [
		[cardOf(0, true), cardOf(1, false)],
		[cardOf(2, true), cardOf(3, true)],
		[cardOf(4, false), cardOf(3, true)],
	];
	const [first, ...others] = ['Amira', 'Ben', 'Chen'].map((nickname, index) =>
		result(nickname, [], { asked: own[index]!, questions: 2, credit: 100, at: AT + index }),
	);
	await open(page, slipToFragment(first!));
	await expect(learners(page)).toHaveCount(1);
	for (const slip of others)
		await openHere(page, slip, `${slip.nickname}\u2069: 50 of 100, added.`);
	const hardest = page.getByRole('region', { name: 'Missed most' });
	await expect(hardest.getByRole('listitem')).toHaveText([
		/missed by 2 of 2/,
		/missed by 1 of 1/,
		/missed by 1 of 1/,
	]);
	await expect(hardest.getByText(/^Too few were asked the same question/)).toBeVisible();
	await expect(hardest.getByText('Nobody missed a question.')).toHaveCount(0);
});

test('a result that is opened twice counts once', async ({ page }) => {
	await open(page, slipToFragment(amira));
	await expect(learners(page)).toHaveCount(1);
	await expect(page.getByText(/Is it your own\?/)).toBeVisible();
	await openHere(page, amira, 'It was here already.');
	await expect(learners(page)).toHaveCount(1);
});

test('a link that was cut, edited or made by a newer version is told of, and not added', async ({
	page,
}) => {
	await openAll(page);
	const link = slipToFragment(result('Dora', []));
	const at = link.length - 9;
	const edited = link.slice(0, at) + (link.charAt(at) === 'A' ? 'B' : 'A') + link.slice(at + 1);
	for (const [bad, sentence] of [
		[link.slice(0, -5), /This link was cut on its way/],
		[edited, /a character of it was changed/],
		['r9.AAAA', /A newer Recto made this link/],
	] as const) {
		await page.evaluate((hash) => (location.hash = hash), bad);
		await expect(page.getByRole('alert')).toHaveText(sentence);
	}
	await expect(learners(page)).toHaveCount(3);
});

test('what is removed can be brought back', async ({ page }) => {
	await openAll(page);
	await page.getByRole('button', { name: 'Remove Amira' }).click();
	await expect(learners(page)).toHaveCount(2);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(learners(page)).toHaveCount(3);
	await page.getByRole('button', { name: `Remove this quiz: ${sco.title}` }).click();
	await expect(page.getByText('3 results removed.')).toBeVisible();
	await expect(learners(page)).toHaveCount(0);
});

test('the table can be read by a spreadsheet', async ({ page }) => {
	await openAll(page);
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as CSV' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('class-2026-11-30.csv');
	const text = await readFile(await download.path(), 'utf8');
	const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
	expect(errors).toEqual([]);
	expect(data.map((line) => line.length)).toEqual([18, 18, 18, 18]);
	expect(data.map(([name, percent]) => [name, percent])).toEqual([
		['Learner', 'Percent'],
		['Amira', '80'],
		['Ben', '90'],
		['陈', '70'],
	]);
	expect(data[1]?.slice(8)).toEqual(['0', '0', '0', '1', '0', '1', '0', '0', '0', '0']);
	await expect(page.getByText('Saved: class-2026-11-30.csv')).toBeVisible();
});

test('a class is collected offline too', async ({ page, context }) => {
	await page.goto('./', { waitUntil: 'networkidle' });
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await context.setOffline(true);
	await openAll(page);
	await page.reload();
	await expect(learners(page)).toHaveCount(3);
});

test('nothing has to be scrolled sideways on a narrow phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openAll(page);
	await openHere(page, result('Donaudampfschifffahrtsgesellschaftskapitän', []), '100 of 100');
	const overflow = () =>
		page.evaluate(() => {
			const table = document.querySelector('[role="group"]')!;
			const root = document.documentElement;
			return [root.scrollWidth - root.clientWidth, table.scrollWidth - table.clientWidth];
		});
	expect(await overflow()).toEqual([0, 0]);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

		test('axe finds nothing on an empty table, a bad link and a class', async ({ page }) => {
			await page.goto('./quiz/class/');
			await expect(page.getByText(/After a quiz each learner finds/)).toBeVisible();
			expect(await violations(page)).toEqual([]);
			await open(page, 'r1.AAAA');
			await expect(page.getByRole('alert')).toBeVisible();
			expect(await violations(page)).toEqual([]);
			await openAll(page);
			await page.getByText('Every question').click();
			await expect(page.getByRole('group', { name: 'Every question' })).toBeVisible();
			expect(await violations(page)).toEqual([]);
		});
	});
}
