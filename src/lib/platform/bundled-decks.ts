import type { Deck, DeckSummary } from '#lib/core/deck/deck.ts';

/** The decks served beside the app, under `base`. */
export function bundledDecks(base: string) {
	return {
		list: () => fetchJson<readonly DeckSummary[]>(`${base}/decks/index.json`),
		fetch: (name: DeckSummary['name']) => fetchJson<Deck>(`${base}/decks/${name}.json`),
	};
}

/** What the site serves of its own making: read as typed, since its build has checked it. */
async function fetchJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as T;
}
