import type { DeckId } from '#lib/core/deck/deck.ts';
import type { Store, StoreProblem, StudyRecord } from '#lib/storage/store.ts';
import { LaidCards } from './laid-cards.svelte.ts';
import type { BundledDecks, Clock, Shelves } from './parts.ts';
import { problemOf } from './problem.ts';

export type OpenedDeck =
	| {
			readonly ok: true;
			readonly store: Store;
			readonly record: StudyRecord;
			readonly laid: LaidCards;
	  }
	| { readonly ok: false; readonly reason: 'unknown-deck' | 'unfetched' }
	| { readonly ok: false; readonly reason: 'store'; readonly problem: StoreProblem };

interface Parts {
	readonly bundled: BundledDecks;
	readonly shelves: Shelves;
	readonly clock: Clock;
}

/** The record of a deck, which is stored first if it is one of the site's and was never opened here. */
export async function openDeck(deck: DeckId, parts: Parts): Promise<OpenedDeck> {
	try {
		const store = await parts.shelves.open();
		const known = await store.record(deck, parts.clock());
		if (known !== undefined) return await opened(store, known);
		const carried = await fromSite(deck, parts.bundled);
		if (typeof carried === 'string') return { ok: false, reason: carried };
		await store.putDeck(carried);
		const record = await store.record(deck, parts.clock());
		if (record === undefined) return { ok: false, reason: 'unknown-deck' };
		return await opened(store, record);
	} catch (reason) {
		return { ok: false, reason: 'store', problem: problemOf(reason) };
	}
}

async function opened(store: Store, record: StudyRecord): Promise<OpenedDeck> {
	return { ok: true, store, record, laid: await LaidCards.of(record.deck, record.laid) };
}

async function fromSite(deck: DeckId, bundled: BundledDecks) {
	try {
		const summary = (await bundled.list()).find(({ id }) => id === deck);
		return summary === undefined ? 'unknown-deck' : await bundled.fetch(summary.name);
	} catch {
		return 'unfetched';
	}
}
