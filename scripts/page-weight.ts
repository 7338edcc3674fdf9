import { chromium, type Page } from 'playwright';
import type { Deck, DeckSummary } from '#lib/core/deck/index.ts';
import { linkBytes, linkFragment, startOfDeck } from '#lib/core/share/index.ts';
import { linkLore } from '../src/cli/link-lore.ts';
import { launchOptions } from './chromium.ts';
import { listen, siteServer } from './serve.ts';

/** Bytes of JavaScript over the wire (brotli), counted in Chromium, so that `import()` hides nothing. */
export interface PageWeight {
	readonly page:
		| 'first visit to the library'
		| 'first visit to a link'
		| 'study'
		| 'returning visit to the library';
	readonly bytes: number;
	readonly budget: number;
}

const KB = 1_000;

/** Loads the built app as a new and as a returning learner would; the HTTP cache is off throughout. */
export async function weighPages(pages: string, base: string): Promise<readonly PageWeight[]> {
	const server = siteServer(pages, base);
	const port = await listen(server, 4_400, 'localhost');
	const home = `http://localhost:${port}${base}/`;
	const browser = await chromium.launch(launchOptions());
	try {
		// The worker's filling of its cache is no part of a page's weight.
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const page = await context.newPage();
		const devtools = await context.newCDPSession(page);
		await devtools.send('Network.enable');
		await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
		const link = await linkOf(`${home}decks/`);
		const shared = await scriptBytes(page, async () => {
			await page.goto(`${home}deck/#${link}`);
			await page.getByRole('button', { name: 'Study' }).waitFor();
		});
		await page.goto('about:blank');
		const first = await scriptBytes(page, () => page.goto(home));
		const deck = await page.evaluate(async (index) => {
			const decks = (await (await fetch(index)).json()) as readonly { readonly id: string }[];
			return decks[0]?.id ?? '';
		}, `${home}decks/index.json`);
		// Study puts the deck into the store, and so makes the next visit a returning one.
		const study = await scriptBytes(page, () => page.goto(`${home}study/#deck=${deck}`));
		const returning = await scriptBytes(page, () => page.goto(home));
		return [
			{ page: 'first visit to the library', bytes: first, budget: 45 * KB },
			{ page: 'returning visit to the library', bytes: returning, budget: 75 * KB },
			{ page: 'first visit to a link', bytes: shared, budget: 45 * KB },
			{ page: 'study', bytes: study, budget: 90 * KB },
		];
	} finally {
		await browser.close();
		server.close();
	}
}

/** What stands behind the "#" of a link with twenty cards of the site's first deck. */
async function linkOf(decks: string): Promise<string> {
	const [summary] = (await (await fetch(`${decks}index.json`)).json()) as readonly DeckSummary[];
	const deck = (await (await fetch(`${decks}${summary?.name ?? ''}.json`)).json()) as Deck;
	const bytes = await linkBytes({ deck: startOfDeck(deck, 20) }, linkLore());
	return bytes === undefined ? '' : linkFragment(bytes);
}

async function scriptBytes(page: Page, visit: () => Promise<unknown>): Promise<number> {
	const sizes: Promise<number>[] = [];
	page.on('requestfinished', (request) => {
		if (request.resourceType() !== 'script') return;
		sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
	});
	await visit();
	await page.waitForLoadState('networkidle');
	page.removeAllListeners('requestfinished');
	return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
