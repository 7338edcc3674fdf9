import { canonical } from '#lib/core/canonical.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import type { StoredDeck } from '#lib/core/deck/stored-deck.ts';
import type { ArrivalStore, DeckHere } from './arrival-store.ts';
import { Connection } from './connection.ts';
import { DATABASE_NAME } from './database-name.ts';
import { eventsLaidOver } from './event-rows.ts';
import { addOwnDeck } from './own-deck.ts';
import type { RebuildElsewhere } from './prepare.ts';
import { deckTables, placeStored, renewDeck } from './renew-deck.ts';
import type { RectoDatabase } from './schema.ts';
import { storedDeck } from './stored-decks.ts';

interface ArrivalStoreOptions {
	readonly name?: string;
	readonly elsewhere?: RebuildElsewhere;
}

/** What takes decks into this browser's store. It is opened when first used. */
export function openArrivalStore({
	name = DATABASE_NAME,
	elsewhere,
}: ArrivalStoreOptions = {}): ArrivalStore {
	const connection = new Connection(name, elsewhere);
	return {
		find: (deck) => connection.run((db) => findDeck(db, deck)),
		take: (before, next) => connection.run((db) => takeDeck(db, before, next)),
		addOwn: (deck, from) => connection.run((db) => addOwnDeck(db, deck, from)),
		renew: (deck) => connection.run((db) => renewDeck(db, deck)),
		close: () => connection.close(),
	};
}

function findDeck(db: RectoDatabase, id: DeckId): PromiseLike<DeckHere | undefined> {
	return db.transaction('r', db.decks, db.withdrawn, db.events, async () => {
		const [stored, laid] = await Promise.all([storedDeck(db, id), eventsLaidOver(db, id)]);
		return stored && { stored, laid };
	});
}

function takeDeck(
	db: RectoDatabase,
	before: StoredDeck | undefined,
	next: StoredDeck,
): PromiseLike<'taken' | 'changed'> {
	return db.transaction('rw', deckTables(db), async () => {
		const here = canonical(await storedDeck(db, next.deck.id));
		if (here === canonical(next)) return 'taken';
		if (here !== canonical(before)) return 'changed';
		await placeStored(db, next);
		return 'taken';
	});
}
