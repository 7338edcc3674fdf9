import fc from 'fast-check';
import { expect, test } from 'vitest';
import { studyDay, type Moment } from '#lib/core/schedule/day.ts';
import type { EventId, LogEvent, Rating } from '#lib/core/schedule/event.ts';
import {
	applyEvent,
	foldItem,
	foldLog,
	UNTOUCHED,
	type FoldedItem,
} from '#lib/core/schedule/fold.ts';
import { isOfItem } from '#lib/core/schedule/item-event.ts';
import { itemParts, type ItemId } from '#lib/core/schedule/item.ts';
import { union } from '#lib/core/schedule/log-order.ts';
import { review } from '#lib/core/schedule/review.ts';
import { SettingsInForce } from '#lib/core/schedule/settings-in-force.ts';
import { DEFAULT_PARAMS } from '#lib/core/schedule/weights.ts';
import { lastRedoable, lastUndoable, voidsFor } from '#lib/core/schedule/undo.ts';

const ITEMS = ['d/a', 'd/b', 'd/s/x', 'e/c'].map((id) => id as ItemId);
const HOUR = 3_600_000;
const START = Date.parse('2024-03-29T12:00:00Z');

/** One thing that happens on a device. The clock may jump by hours, days and time zones, backwards too. */
const act = fc.oneof(
	{
		weight: 10,
		arbitrary: fc.record({
			kind: fc.constant('review' as const),
			item: fc.constantFrom(...ITEMS),
			rating: fc.constantFrom<Rating[]>(1, 2, 3, 4),
		}),
	},
	{
		weight: 6,
		arbitrary: fc.record({
			kind: fc.constant('clock' as const),
			hours: fc.oneof(fc.integer({ min: 0, max: 24 * 40 }), fc.integer({ min: -60, max: 0 })),
			offset: fc.constantFrom(0, 60, 120, -420, 345, 840),
		}),
	},
	{ weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }) },
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constantFrom('suspend' as const, 'resume' as const, 'reset' as const),
			item: fc.constantFrom(...ITEMS),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constant('setting' as const),
			scope: fc.constantFrom('all', 'd'),
			name: fc.constantFrom('retention', 'maximumInterval', 'learnSteps', 'fuzz'),
			value: fc.constantFrom(0.85, 30, [], [5], false, null),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({ kind: fc.constant('params' as const), by: fc.constantFrom(0.9, 1.2) }),
	},
);

type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

/** A device that writes its log with the app's own functions, and keeps its states event by event. */
class Device {
	readonly log: LogEvent[] = [];
	readonly folded = new Map<ItemId, FoldedItem>();
	readonly #name: string;
	#now: Moment = { at: START, offset: 0, day: studyDay(START, 0) };

	constructor(name: string) {
		this.#name = name;
	}

	readonly newId = () =>
		`${this.#name}${String(this.log.length)}-${String(this.#minted++)}` as EventId;
	#minted = 0;

	settings(item: ItemId) {
		return new SettingsInForce(this.log).of(itemParts(item).deck);
	}

	do(what: Act): void {
		const now = (this.#now = { ...this.#now, at: this.#now.at + 1_000 });
		if (what.kind === 'clock') {
			const at = now.at + what.hours * HOUR;
			this.#now = { at, offset: what.offset, day: studyDay(at, what.offset) };
		} else if (what.kind === 'review') {
			const { item, rating } = what;
			const state = this.folded.get(item)?.state;
			const settings = this.settings(item);
			this.write([
				review({
					item,
					rating,
					id: this.newId(),
					state,
					moment: now,
					ms: 1,
					source: 'study',
					settings,
				}),
			]);
		} else if (what.kind === 'undo') this.write(voidsFor(lastUndoable(this.log), now, this.newId));
		else if (what.kind === 'redo') this.write(voidsFor(lastRedoable(this.log), now, this.newId));
		else if (what.kind === 'params') {
			const weights = DEFAULT_PARAMS.weights.map((weight, i) =>
				i < 4 ? weight * what.by : weight,
			);
			const evidence = { reviews: 1_000, before: 0.4, after: 0.3 };
			this.write([{ v: 1, ...now, id: this.newId(), kind: 'params', weights, evidence }]);
		} else this.write([{ v: 1, ...now, id: this.newId(), ...what } as LogEvent]);
	}

	write(events: readonly LogEvent[]): void {
		this.log.push(...events);
		for (const event of events) {
			const isGrown = isOfItem(event) && this.#grow(event.item, event);
			if (!isGrown) this.#foldAnew();
		}
	}

	#grow(item: ItemId, event: LogEvent): boolean {
		const next = applyEvent(this.folded.get(item) ?? UNTOUCHED, event, this.settings(item));
		if (next !== undefined) this.folded.set(item, next);
		return next !== undefined;
	}

	#foldAnew(): void {
		this.folded.clear();
		for (const [item, folded] of statesOf(this.log)) this.folded.set(item, folded);
	}
}

function statesOf(log: readonly LogEvent[]): Map<ItemId, FoldedItem> {
	const settings = new SettingsInForce(log);
	return foldLog(log, (item) => settings.of(itemParts(item).deck));
}

const life = fc.array(act, { minLength: 1, maxLength: 40 });

test('folding event by event is folding from scratch', () => {
	fc.assert(
		fc.property(life, (acts) => {
			const device = new Device('a');
			for (const what of acts) {
				device.do(what);
				const fromScratch = statesOf(device.log);
				for (const [item, folded] of device.folded) {
					const whole = fromScratch.get(item) ?? UNTOUCHED;
					expect({ ...folded, last: null }).toEqual({ ...whole, last: null });
				}
			}
		}),
		{ numRuns: 60 },
	);
});

test('undo and then redo leave every state as it was', () => {
	fc.assert(
		fc.property(life, (acts) => {
			const device = new Device('a');
			for (const what of acts) device.do(what);
			const before = statesOf(device.log);
			const hadSomething = lastUndoable(device.log).length > 0;
			device.do({ kind: 'undo' });
			if (hadSomething) device.do({ kind: 'redo' });
			expect(statesOf(device.log)).toEqual(before);
		}),
	);
});

test('two devices come to the same states, in whatever pieces and order their logs arrive', () => {
	fc.assert(
		fc.property(life, life, fc.infiniteStream(fc.nat()), (ours, theirs, draws) => {
			const [a, b] = [new Device('a'), new Device('b')];
			for (const what of ours) a.do(what);
			for (const what of theirs) b.do(what);
			const all = union([...a.log, ...b.log]);
			const pieces = [...a.log, ...b.log, ...a.log.slice(3)]
				.map((event) => ({ event, key: Number(draws.next().value) }))
				.sort((x, y) => x.key - y.key)
				.map(({ event }) => event);
			expect(union(pieces)).toEqual(all);
			expect(statesOf(pieces)).toEqual(statesOf(all));
			for (const [item, folded] of statesOf(all)) {
				const own = all.filter((event) => isOfItem(event) && event.item === item);
				const voids = all.filter(({ kind }) => kind === 'void');
				const settings = new SettingsInForce(all).of(itemParts(item).deck);
				expect(foldItem([...own, ...voids], settings)).toEqual(folded);
			}
		}),
		{ numRuns: 60 },
	);
});

test('no state ever holds a number that is none, and nothing is due before it was answered', () => {
	fc.assert(
		fc.property(life, life, (ours, theirs) => {
			const [a, b] = [new Device('a'), new Device('b')];
			for (const what of ours) a.do(what);
			for (const what of theirs) b.do(what);
			for (const { state } of statesOf([...a.log, ...b.log]).values()) {
				if (state === undefined) continue;
				expect(Number.isFinite(state.stability) && state.stability > 0).toBe(true);
				expect(state.difficulty).toBeGreaterThanOrEqual(1);
				expect(state.difficulty).toBeLessThanOrEqual(10);
				expect(state.dueDay).toBeGreaterThanOrEqual(state.lastDay);
				expect(state.lapses).toBeLessThanOrEqual(state.reviews);
			}
		}),
	);
});
