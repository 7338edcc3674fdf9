import { resolve } from '$app/paths';
import type { LoadEvent } from '@sveltejs/kit';
import type { DeckSummary } from '#lib/core/deck/deck.ts';

interface Listed {
	readonly summaries: readonly DeckSummary[] | null;
}

/** Lays the list of decks into the page itself, so that a first visit sees them before any script runs. */
export async function load({ fetch }: LoadEvent): Promise<Listed> {
	try {
		const response = await fetch(resolve('/decks/index.json'));
		if (!response.ok) return { summaries: null };
		return { summaries: (await response.json()) as readonly DeckSummary[] };
	} catch {
		return { summaries: null };
	}
}
