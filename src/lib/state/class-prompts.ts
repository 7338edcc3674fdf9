import { GAP, type CardId } from '#lib/core/cards/card.ts';
import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import type { BundledDecks, Clock, Shelves } from './parts.ts';

/** What a deck's cards ask. */
export interface DeckPrompts {
	/** BCP 47. */
	readonly language: string;
	/** The text around the gaps; one part where there is none. */
	readonly prompts: ReadonlyMap<CardId, readonly string[]>;
}

export interface PromptParts {
	readonly shelves: Pick<Shelves, 'existing'>;
	readonly bundled: BundledDecks;
	readonly clock: Clock;
}

/** The prompts of a deck that is stored here, or that the site carries; `undefined` of any other. */
export async function promptsOf(
	deck: DeckId,
	parts: PromptParts,
): Promise<DeckPrompts | undefined> {
	try {
		const found = (await storedDeck(deck, parts)) ?? (await bundledDeck(deck, parts));
		if (found === undefined) return undefined;
		const prompts = new Map(found.cards.map(({ id, prompt }) => [id, prompt.split(GAP)]));
		return { language: found.language, prompts };
	} catch (reason) {
		// The table stands without them.
		console.warn('The questions of a class are not known:', reason);
		return undefined;
	}
}

async function storedDeck(
	deck: DeckId,
	{ shelves, clock }: PromptParts,
): Promise<Deck | undefined> {
	const store = await shelves.existing();
	return (await store?.record(deck, clock()))?.deck;
}

async function bundledDeck(deck: DeckId, { bundled }: PromptParts): Promise<Deck | undefined> {
	const summary = (await bundled.list()).find(({ id }) => id === deck);
	return summary && bundled.fetch(summary.name);
}
