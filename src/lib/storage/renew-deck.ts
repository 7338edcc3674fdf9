import type { Deck } from '#lib/core/deck/deck.ts';
import { mergeDecks } from '#lib/core/deck/merge-decks.ts';
import { justDeck, type StoredDeck } from '#lib/core/deck/stored-deck.ts';
import { putDeck } from './put-deck.ts';
import { statesOf } from './known-rows.ts';
import type { RectoDatabase, StateRow } from './schema.ts';
import { putWithdrawn, storedDeck } from './stored-decks.ts';

/** All that a deck with what was withdrawn of it is stored in. */
export function deckTables(db: RectoDatabase) {
	return [db.decks, db.withdrawn, db.spines, db.states, db.meta];
}

/** Takes a version of a deck that is here: cards that it does not hold are retired. */
export function renewDeck(db: RectoDatabase, deck: Deck): PromiseLike<void> {
	return db.transaction('rw', deckTables(db), async () => {
		const stored = await storedDeck(db, deck.id);
		const brought = justDeck(deck);
		await placeStored(db, stored === undefined ? brought : mergeDecks(stored, brought));
	});
}

/** Within a transaction on `deckTables`. */
export async function placeStored(db: RectoDatabase, stored: StoredDeck): Promise<void> {
	await putDeck(db, stored.deck);
	await putWithdrawn(db, stored);
	const rows = await statesOf(db, stored.deck.id);
	await db.states.bulkDelete(rows.filter(saysNothing).map(({ item }) => item));
}

/** Of an item that was never met, and now is in no deck. */
function saysNothing({ place, state, control, last }: StateRow): boolean {
	return [place, state, control, last].every((said) => said === undefined);
}
