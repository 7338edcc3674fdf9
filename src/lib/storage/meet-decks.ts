import type { BackupContents } from '#lib/core/backup/index.ts';
import { canonical } from '#lib/core/canonical.ts';
import { deckArrival, type ArrivalKind } from '#lib/core/deck/deck-arrival.ts';
import { joinDecks, leaveDeck, mergeDecks } from '#lib/core/deck/merge-decks.ts';
import { besideDeck, publishedDeck, type StoredDeck } from '#lib/core/deck/stored-deck.ts';
import type { BroughtDeck } from './backup-store.ts';
import type { RectoDatabase } from './schema.ts';
import { storedDecks } from './stored-decks.ts';

interface Meeting {
	/** In the order of the file. */
	readonly told: readonly BroughtDeck[];
	/** What is to be stored: decks that are new or newer, and what beside a deck is known of withdrawn cards. */
	readonly changed: readonly StoredDeck[];
}

/** What becomes of the decks of a backup here; of two of one id, the later in the file meets the former. */
export async function meetDecks(
	db: RectoDatabase,
	{ decks, withdrawn }: Pick<BackupContents, 'decks' | 'withdrawn'>,
): Promise<Meeting> {
	const here = await storedDecks(db, [...new Set([...decks, ...withdrawn].map(({ id }) => id))]);
	const before = new Map(here);
	const beside = new Map(withdrawn.map((each) => [each.id, each]));
	const told = decks.map((deck): BroughtDeck => {
		const brought = besideDeck(deck, beside.get(deck.id));
		const stored = here.get(deck.id);
		const arrival = deckArrival(stored, publishedDeck(brought));
		here.set(deck.id, stored === undefined ? brought : met(arrival.kind, stored, brought));
		return { title: deck.title, language: deck.language, arrival };
	});
	// A deck's own line may be damaged in the file, or its deck be on this device alone.
	for (const { id, retired } of withdrawn) {
		const stored = here.get(id);
		if (stored !== undefined) here.set(id, withNames(stored, retired));
	}
	const changed = [...here].filter(([id, stored]) => !isSame(before.get(id), stored));
	return { told, changed: changed.map(([, stored]) => stored) };
}

function met(kind: ArrivalKind, stored: StoredDeck, brought: StoredDeck): StoredDeck {
	if (kind === 'newer') return mergeDecks(stored, brought);
	return kind === 'same' ? joinDecks(stored, brought) : leaveDeck(stored, brought);
}

function withNames(stored: StoredDeck, retired: StoredDeck['retired']): StoredDeck {
	return leaveDeck(stored, { deck: { ...stored.deck, cards: [] }, kept: [], retired });
}

function isSame(one: StoredDeck | undefined, other: StoredDeck): boolean {
	return canonical(one) === canonical(other);
}
