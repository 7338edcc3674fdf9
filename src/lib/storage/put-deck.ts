import type { Deck } from '#lib/core/deck/deck.ts';
import type { ItemId } from '#lib/core/schedule/index.ts';
import { FOLD_VERSION } from '#lib/core/schedule/fold-version.ts';
import { UNTOUCHED } from '#lib/core/schedule/fold.ts';
import { refuseNewer } from './refuse-newer.ts';
import type { RectoDatabase, SpineRow, StateRow } from './schema.ts';
import { foldedOf, placesOf, stateRow } from './state-rows.ts';

/**
 * Stores a deck, or puts it in the place of the one with its id: what is known of its items stays. A version of a
 * deck that is here is taken by `renewDeck`, which forgets no card.
 */
export function putDeck(db: RectoDatabase, deck: Deck): PromiseLike<void> {
	return db.transaction('rw', db.decks, db.spines, db.states, db.meta, async () => {
		refuseNewer(await db.meta.get('fold'), FOLD_VERSION);
		await db.decks.put(deck);
		await db.spines.put(spineOf(deck));
		const before = await db.states.where('item').startsWith(`${deck.id}/`).toArray();
		const rows = new Map<ItemId, StateRow>(
			before.map((row) => [row.item, stateRow(row.item, foldedOf(row), undefined)]),
		);
		for (const [item, place] of placesOf(deck)) {
			const row = rows.get(item);
			rows.set(item, stateRow(item, row === undefined ? UNTOUCHED : foldedOf(row), place));
		}
		await db.states.bulkPut([...rows.values()]);
	});
}

export function spineOf(deck: Deck): SpineRow {
	const { id, title, article, cards } = deck;
	const { publisher, published } = article;
	return {
		id,
		title,
		...(publisher === undefined ? {} : { publisher }),
		...(published === undefined ? {} : { published }),
		cards: cards.length,
		items: placesOf(deck).size,
	};
}
