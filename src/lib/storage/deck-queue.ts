import { Dexie } from 'dexie';
import type { DeckId } from '#lib/core/deck/deck.ts';
import type {
	Day,
	DueQueue,
	ItemId,
	Moment,
	QueueCard,
	ScheduleSettings,
} from '#lib/core/schedule/index.ts';
import { dueQueue } from '#lib/core/schedule/due-queue.ts';
import { itemParts } from '#lib/core/schedule/item.ts';
import { hasPlans } from '#lib/core/schedule/planned-day.ts';
import { known } from './known-rows.ts';
import { dueRows } from './pressing-rows.ts';
import type { RectoDatabase, StateRow } from './schema.ts';

type Rows = ReadonlyMap<ItemId, StateRow>;

/** New items read at first, beyond the day's limit: what is put aside or has siblings is passed over. */
const SPARE = 24;

/** The queue of one deck, and what it was made from. */
export interface DeckQueue extends DueQueue {
	/** Items in learning or relearning steps. */
	readonly inSteps: number;
	readonly rows: Rows;
}

/**
 * What is to be asked now in a deck, from the few rows that can matter: what is due, the next new ones, and
 * the other members of their sets. The same as from all rows, but that `nextDay` knows only of these.
 * @param answered the rows that were answered today, of all decks or of this one
 */
export async function queueOf(
	db: RectoDatabase,
	deck: DeckId,
	answered: PromiseLike<ReadonlyMap<DeckId, readonly StateRow[]>>,
	now: Moment,
	settings: ScheduleSettings,
): Promise<DeckQueue> {
	const freshRows = (limit: number) =>
		db.states
			.where('[deck+freshAt]')
			.between([deck, Dexie.minKey], [deck, Dexie.maxKey])
			.limit(limit)
			.toArray();
	let limit = settings.newPerDay + SPARE;
	const [due, firstFresh, today] = await Promise.all([
		dueRows(db, deck, now.day, settings),
		freshRows(limit),
		answered,
	]);
	for (let fresh = firstFresh; ; fresh = await freshRows(limit)) {
		const rows = await withWholeSets(db, byItem([...due, ...(today.get(deck) ?? []), ...fresh]));
		const queue = queueOfRows(rows, now, settings);
		if (queue.freshRoom === 0 || fresh.length < limit) return queue;
		limit *= 4;
	}
}

function byItem(rows: readonly StateRow[]): Rows {
	return new Map(rows.map((row) => [row.item, row]));
}

async function withWholeSets(db: RectoDatabase, rows: Rows): Promise<Rows> {
	const sets = new Set<string>();
	for (const item of rows.keys()) {
		const { deck, card, member } = itemParts(item);
		if (member !== undefined) sets.add(`${deck}/${card}/`);
	}
	if (sets.size === 0) return rows;
	const members = await db.states
		.where('item')
		.startsWithAnyOf([...sets])
		.toArray();
	return byItem([...rows.values(), ...members]);
}

function queueOfRows(rows: Rows, now: Moment, settings: ScheduleSettings): DeckQueue {
	const list = [...rows.values()];
	const { states, controls } = known(list);
	const queue = dueQueue({ cards: cardsOf(list), states, controls, now, settings });
	const inSteps = [...states.values()].filter(({ dueAt }) => dueAt !== null).length;
	return { ...queue, inSteps, rows };
}

/** The cards that the rows are of, in the order of their deck. */
function cardsOf(rows: readonly StateRow[]): QueueCard[] {
	const placed = rows
		.filter(({ place }) => place !== undefined)
		.sort((a, b) => Number(a.place) - Number(b.place));
	const cards = new Map<string, QueueCard & { readonly items: ItemId[] }>();
	for (const { item, fact } of placed) {
		const { card: id, member } = itemParts(item);
		const card = cards.get(id);
		if (card !== undefined) card.items.push(item);
		else if (fact !== undefined)
			cards.set(id, { id, fact, isSet: member !== undefined, items: [item] });
	}
	return [...cards.values()];
}

/**
 * The first study day after today on which a deck has something to ask; null where nothing is to come.
 * @param queue of that deck, now
 */
export async function nextDay(
	db: RectoDatabase,
	deck: DeckId,
	queue: DeckQueue,
	now: Moment,
	settings: ScheduleSettings,
): Promise<Day | null> {
	const later = db.states.where('[deck+dueDay]').between([deck, now.day + 1], [deck, Dexie.maxKey]);
	// With plans for other days, what is due first need not come first.
	const coming = await (hasPlans(settings) ? later : later.limit(SPARE)).toArray();
	const rows = await withWholeSets(db, byItem([...queue.rows.values(), ...coming]));
	return queueOfRows(rows, now, settings).nextDay;
}
