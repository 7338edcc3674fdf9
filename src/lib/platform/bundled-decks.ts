import type { Deck, DeckSummary } from '#lib/core/deck/deck.ts';

/** Where the site serves the decks that it carries. */
export interface DeckAddresses {
	readonly list: string;
	readonly deck: (name: DeckSummary['name']) => string;
}

/** The decks served beside the app. */
export function bundledDecks(addresses: DeckAddresses) {
	return {
		list: () => fetchJson<readonly DeckSummary[]>(addresses.list),
		fetch: (name: DeckSummary['name']) => fetchJson<Deck>(addresses.deck(name)),
	};
}

/** What the site serves of its own making: read as typed, since its build has checked it. */
async function fetchJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
	return (await response.json()) as T;
}
