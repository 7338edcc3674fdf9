import { base } from '$app/paths';
import type { DeckSummary } from '#lib/core/deck/deck.ts';
import type { PageLoad } from './$types';

/** Lays the list of decks into the page itself, so that a first visit sees them before any script runs. */
export const load: PageLoad = async ({ fetch }) => {
	try {
		const response = await fetch(`${base}/decks/index.json`);
		if (!response.ok) return { summaries: null };
		return { summaries: (await response.json()) as readonly DeckSummary[] };
	} catch {
		return { summaries: null };
	}
};
