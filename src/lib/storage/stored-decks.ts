import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import { besideDeck, withdrawnOf, type StoredDeck } from '#lib/core/deck/stored-deck.ts';
import type { RectoDatabase } from './schema.ts';

/** A deck with what was withdrawn of it; `undefined` where there is no such deck. */
export async function storedDeck(db: RectoDatabase, id: DeckId): Promise<StoredDeck | undefined> {
	return (await storedDecks(db, [id])).get(id);
}

/** Those of the decks that are here. */
export async function storedDecks(
	db: RectoDatabase,
	ids: readonly DeckId[],
): Promise<Map<DeckId, StoredDeck>> {
	const [decks, withdrawn] = await Promise.all([
		db.decks.bulkGet([...ids]),
		db.withdrawn.bulkGet([...ids]),
	]);
	const here = decks.flatMap((deck: Deck | undefined, i) =>
		deck === undefined ? [] : [[deck.id, besideDeck(deck, withdrawn[i])] as const],
	);
	return new Map(here);
}

/** Stores what stands beside a deck; nothing where nothing was withdrawn. */
export async function putWithdrawn(db: RectoDatabase, stored: StoredDeck): Promise<void> {
	const row = withdrawnOf(stored);
	if (row === undefined) await db.withdrawn.delete(stored.deck.id);
	else await db.withdrawn.put(row);
}
