import type {
	FoldedItem,
	ItemId,
	LogEvent,
	UnknownEvent,
	VoidEvent,
} from '#lib/core/schedule/index.ts';
import { itemParts } from '#lib/core/schedule/item.ts';
import { isOfItem } from '#lib/core/schedule/item-event.ts';
import { FOLD_SETTINGS } from '#lib/core/schedule/settings.ts';
import { validateEvent } from '#lib/core/schedule/validate-event.ts';
import { FOLD_VERSION } from '#lib/core/schedule/fold-version.ts';
import { addMissing, eventsOfId } from './event-rows.ts';
import { refuseNewer } from './refuse-newer.ts';
import type { RectoDatabase } from './schema.ts';
import { readSettings } from './settings-rows.ts';
import { grown, refolded, stateRow } from './state-rows.ts';

export interface Appended {
	/** Of the items that the events are of. */
	readonly items: ReadonlyMap<ItemId, FoldedItem>;
	/** Other items' states are to be folded anew, by `prepare`. */
	readonly isStale: boolean;
}

/**
 * Stores events and the states that follow from them, in one transaction: all of it or nothing.
 * Doing it again changes nothing, and answers the same.
 */
export function appendEvents(
	db: RectoDatabase,
	given: readonly (LogEvent | UnknownEvent)[],
): PromiseLike<Appended> {
	const events = given.filter(isKnown);
	return db.transaction('rw', db.events, db.states, db.meta, async () => {
		const adding = addMissing(db, given);
		// For most, nothing of what is looked up now can be among what is added: they need not wait for it.
		if (!events.every(isOfItem)) await adding;
		const own = [...new Set(itemsOf(events))];
		const [news, inForce, voided, retold, known, fold] = await Promise.all([
			adding,
			readSettings(db),
			db.events
				.where('event.target')
				.anyOf(given.map(({ id }) => id))
				.primaryKeys(),
			targetsOf(db, events.filter(isVoid)),
			db.states.bulkGet(own),
			db.meta.get('fold'),
		]);
		refuseNewer(fold, FOLD_VERSION);
		const added = news.filter(isKnown);
		const isStale = [...added, ...retold].some(movesDueDays);
		// Folded by `prepare`, or at the next start: by other rules from now on.
		if (isStale) await db.meta.put({ name: 'fold', value: null });
		const newsOf = byItem(added);
		const unordered = new Set(itemsOf(retold));
		const others = [...unordered].filter((item) => !own.includes(item));
		const more = others.length === 0 ? [] : await db.states.bulkGet(others);
		const found = [...known, ...more];
		const rows = new Map([...own, ...others].map((item, i) => [item, found[i]]));
		const folded = await Promise.all(
			[...rows].map(async ([item, row]) => {
				const settings = inForce.of(itemParts(item).deck);
				const isPlain = voided.length === 0 && !unordered.has(item);
				const next = isPlain ? grown(row, newsOf.get(item) ?? [], settings) : undefined;
				return [item, row, next ?? (await refolded(db, item, settings))] as const;
			}),
		);
		await db.states.bulkPut(folded.map(([item, row, state]) => stateRow(item, state, row)));
		return { items: new Map(folded.map(([item, , state]) => [item, state])), isStale };
	});
}

function itemsOf(events: readonly LogEvent[]): ItemId[] {
	return events.filter(isOfItem).map(({ item }) => item);
}

function byItem(events: readonly LogEvent[]): ReadonlyMap<ItemId, readonly LogEvent[]> {
	const groups = new Map<ItemId, LogEvent[]>();
	for (const event of events.filter(isOfItem)) {
		const group = groups.get(event.item);
		if (group === undefined) groups.set(event.item, [event]);
		else group.push(event);
	}
	return groups;
}

function isKnown(event: LogEvent | UnknownEvent): event is LogEvent {
	return validateEvent(event).kind === 'event';
}

function isVoid(event: LogEvent): event is VoidEvent {
	return event.kind === 'void';
}

function movesDueDays(event: LogEvent): boolean {
	if (event.kind === 'params') return true;
	return event.kind === 'setting' && FOLD_SETTINGS.includes(event.name);
}

/** What the voids take back or, as voids of voids, bring back. */
async function targetsOf(db: RectoDatabase, voids: readonly VoidEvent[]): Promise<LogEvent[]> {
	const found: LogEvent[] = [];
	const seen = new Set<string>();
	let ids = voids.map(({ target }) => target);
	while (ids.length > 0) {
		for (const id of ids) seen.add(id);
		const events = (await Promise.all(ids.map((id) => eventsOfId(db, id)))).flat();
		found.push(...events.filter((event) => !isVoid(event)));
		const next = events.filter(isVoid).map(({ target }) => target);
		ids = next.filter((id) => !seen.has(id));
	}
	return found;
}
