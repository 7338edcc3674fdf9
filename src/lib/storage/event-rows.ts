import { Dexie } from 'dexie';
import { canonical } from '#lib/core/canonical.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import type { ItemId, LogEvent, UnknownEvent } from '#lib/core/schedule/index.ts';
import { deckOf } from '#lib/core/schedule/item-event.ts';
import { LAID_KINDS } from '#lib/core/schedule/laid-kinds.ts';
import { validateEvent } from '#lib/core/schedule/validate-event.ts';
import { OF_ALL_DECKS, type EventRow, type RectoDatabase } from './schema.ts';

type AnyEvent = LogEvent | UnknownEvent;

/** Whether a row of that kind is found by its deck, or with all weights. */
export function isLaid(kind: unknown): boolean {
	return kind === 'params' || LAID_KINDS.has(kind);
}

/** The row that an event is stored as. */
export function rowOf(key: string, event: AnyEvent): EventRow {
	if (event.kind === 'params') return { key, event, laid: OF_ALL_DECKS };
	if (!LAID_KINDS.has(event.kind)) return { key, event };
	return { key, event, laid: deckOf(event as LogEvent) as DeckId };
}

/** Adds those that are not stored yet; the same id with other content is stored beside. */
export async function addMissing(
	db: RectoDatabase,
	events: readonly AnyEvent[],
): Promise<readonly AnyEvent[]> {
	const stored = new Map(
		(await db.events.bulkGet(events.map(({ id }) => id))).flatMap((row) =>
			row === undefined ? [] : [[row.key, row]],
		),
	);
	const rows: EventRow[] = [];
	for (const event of events) {
		const known = stored.get(event.id);
		if (known !== undefined && canonical(known.event) === canonical(event)) continue;
		const key = known === undefined ? event.id : besideKey(event.id, event);
		if (known !== undefined && (stored.has(key) || (await db.events.get(key)) !== undefined))
			continue;
		const row = rowOf(key, event);
		rows.push(row);
		stored.set(key, row);
	}
	await db.events.bulkAdd(rows);
	return rows.map(({ event }) => event);
}

const BESIDE = '.';

/** Two events of one id are so rare that the whole content may stand in the key. */
export function besideKey(key: string, content: unknown): string {
	return `${key}${BESIDE}${canonical(content)}`;
}

/** All that can be read among the rows; what cannot stays where it is, and is left out. */
export function readable(rows: readonly EventRow[]): LogEvent[] {
	return rows.flatMap((row) => {
		const read = validateEvent(row.event);
		return read.kind === 'event' ? [read.event] : [];
	});
}

/** The events, with the voids that aim at them, and those that aim at these, and so on. */
export async function withVoids(
	db: RectoDatabase,
	events: readonly LogEvent[],
): Promise<readonly LogEvent[]> {
	const all = [...events];
	const known = new Set(all.map(canonicalKey));
	let targets = all.map(({ id }) => id);
	while (targets.length > 0) {
		const rows = await db.events.where('event.target').anyOf(targets).toArray();
		const voids = readable(rows).filter((event) => !known.has(canonicalKey(event)));
		for (const event of voids) known.add(canonicalKey(event));
		all.push(...voids);
		targets = voids.map(({ id }) => id);
	}
	return all;
}

/** What is laid over a deck's cards, and what takes it back. */
export async function eventsLaidOver(
	db: RectoDatabase,
	deck: DeckId,
): Promise<readonly LogEvent[]> {
	const laid = readable(await db.events.where('laid').equals(deck).toArray());
	return laid.length === 0 ? laid : withVoids(db, laid);
}

function canonicalKey(event: LogEvent): string {
	return event.kind === 'void' ? canonical(event) : event.id;
}

export async function eventsOfItem(db: RectoDatabase, item: ItemId): Promise<readonly LogEvent[]> {
	const rows = await db.events
		.where('[event.item+event.at]')
		.between([item, Dexie.minKey], [item, Dexie.maxKey])
		.toArray();
	return withVoids(db, readable(rows));
}

/** Every event of that id: one, but for a clash. */
export async function eventsOfId(db: RectoDatabase, id: string): Promise<readonly LogEvent[]> {
	const rows = await db.events.where('key').between(id, `${id}${BESIDE}\uffff`).toArray();
	return readable(rows).filter((event) => event.id === id);
}
