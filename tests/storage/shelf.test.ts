import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeckId } from '#lib/core/deck/deck.ts';
import type { Day, Moment } from '#lib/core/schedule/day.ts';
import type { EventId, LogEvent, Rating } from '#lib/core/schedule/event.ts';
import { dueQueue, queueCards, reviews } from '#lib/core/schedule/index.ts';
import type { Store } from '#lib/storage/store.ts';
import { openStore } from '#lib/storage/recto-store.ts';
import { MemoryStore } from '../state/memory-store.ts';
import { moment, plainCard, sampleDeck, setCard, settingOf } from './sample.ts';

const decks = [
	sampleDeck('few', [plainCard('a'), plainCard('b', 'a'), setCard('s', ['x', 'y', 'z', 'u', 'v'])]),
	sampleDeck('many', [
		...Array.from({ length: 45 }, (_, i) => plainCard(`c${String(i)}`, `f${String(i % 30)}`)),
		setCard('t', ['p', 'q']),
	]),
	sampleDeck('none', []),
];

const FIRST = 100;

/** What a learner does: answers the first cards of a deck's queue, some wrongly; puts some aside; plans. */
const act = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.record({
			kind: fc.constant('study'),
			deck: fc.nat(1),
			ratings: fc.array(fc.constantFrom(1, 3, 4), { maxLength: 9 }),
		}),
	},
	{
		weight: 3,
		arbitrary: fc.record({ kind: fc.constant('rest'), days: fc.integer({ min: 1, max: 9 }) }),
	},
	{
		weight: 1,
		arbitrary: fc.record({ kind: fc.constantFrom('suspend', 'bury'), card: fc.nat(44) }),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constant('plan'),
			exam: fc.option(fc.integer({ min: 1, max: 30 })),
			away: fc.option(fc.integer({ min: 0, max: 9 })),
			newPerDay: fc.constantFrom(0, 3, 60),
		}),
	},
);

test('the shelf, from a few rows, is what all rows give, from day to day', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
			const name = `test-${crypto.randomUUID()}`;
			const store = openStore({ name });
			const whole = new MemoryStore();
			try {
				for (const deck of decks) {
					await store.putDeck(deck);
					await whole.putDeck(deck);
				}
				let day = FIRST;
				let minted = 0;
				const id = () => `e${String(minted++)}` as EventId;
				const write = async (events: readonly LogEvent[]) => {
					await store.append(events);
					await whole.append(events);
				};
				for (const one of acts) {
					const now = moment(day, minted);
					if ('days' in one) day += one.days;
					else if ('card' in one) {
						const item = `many/c${String(one.card)}`;
						await write([
							{ v: 1, kind: one.kind, id: id(), ...now, item, until: (day + 2) as Day } as LogEvent,
						]);
					} else if ('exam' in one) {
						const exam = one.exam === null ? null : day + one.exam;
						const from = one.away === null ? null : day + one.away;
						const away = from === null ? null : { from, to: from + 5 };
						await write([
							settingOf(id(), 'newPerDay', one.newPerDay, now),
							settingOf(id(), 'exam', exam, now),
							settingOf(id(), 'away', away, now),
						]);
					} else {
						const deck = decks[one.deck]!.id;
						for (const rating of one.ratings)
							await write(await answer(whole, deck, rating, now, id));
					}
					const at = moment(day, minted + 1);
					const shown = await store.shelf(at);
					const byId = new Map((await whole.shelf(at)).map((entry) => [entry.deck.id, entry]));
					expect(shown.map(({ deck }) => deck.id).sort()).toEqual([...byId.keys()].sort());
					for (const entry of shown) expect(entry).toEqual(byId.get(entry.deck.id));
				}
			} finally {
				store.close();
				indexedDB.deleteDatabase(name);
			}
		}),
		{ numRuns: 10 },
	);
}, 90_000);

/** The answer to what the queue asks first; none where it asks nothing. */
async function answer(
	store: Store,
	id: DeckId,
	rating: Rating,
	moment: Moment,
	newId: () => EventId,
): Promise<readonly LogEvent[]> {
	const record = await store.record(id, moment);
	if (record === undefined) return [];
	const { deck, states, controls } = record;
	const settings = record.settings.of(id);
	const [task] = dueQueue({
		cards: queueCards(deck),
		states,
		controls,
		now: moment,
		settings,
	}).tasks;
	const items = task?.kind === 'set' ? [...task.asked, ...task.fresh] : task ? [task.item] : [];
	const answered = items.map((item) => ({ item, rating, id: newId(), state: states.get(item) }));
	return reviews(answered, { moment, ms: 9, source: 'study', settings });
}
