import fc from 'fast-check';
import { momentAfter, studyDay, turningAt, type Day, type Moment } from '#lib/core/schedule/day.ts';
import type { EventId, LogEvent, Rating } from '#lib/core/schedule/event.ts';
import { applyEvent, foldLog, UNTOUCHED, type FoldedItem } from '#lib/core/schedule/fold.ts';
import { isOfItem } from '#lib/core/schedule/item-event.ts';
import { itemParts, type ItemId } from '#lib/core/schedule/item.ts';
import { review } from '#lib/core/schedule/review.ts';
import { SettingsInForce } from '#lib/core/schedule/settings-in-force.ts';
import { FOLD_SETTINGS, type ScheduleSettings } from '#lib/core/schedule/settings.ts';
import { lastRedoable, lastUndoable, voidsFor } from '#lib/core/schedule/undo.ts';
import { DEFAULT_PARAMS } from '#lib/core/schedule/weights.ts';

const ITEMS = ['d/a', 'd/b', 'd/s/x', 'e/c'].map((id) => id as ItemId);
const HOUR = 3_600_000;
const START = Date.parse('2024-03-29T12:00:00Z');
const TODAY = studyDay(START, 0);

const item = fc.constantFrom(...ITEMS);

const setting = fc.oneof(
	fc.record({
		name: fc.constantFrom('retention', 'maximumInterval', 'learnSteps', 'relearnSteps', 'fuzz'),
		// Each is senseless for most of them, and then passed over.
		value: fc.constantFrom<unknown[]>(0.85, 30, [], [5], [1, 900], false, null),
	}),
	fc.record({
		name: fc.constant('exam'),
		value: fc.option(fc.integer({ min: TODAY - 5, max: TODAY + 60 })),
	}),
	fc.record({
		name: fc.constant('away'),
		value: fc.option(
			fc
				.tuple(fc.integer({ min: TODAY - 5, max: TODAY + 60 }), fc.nat(20))
				.map(([from, days]) => ({ from, to: from + days })),
		),
	}),
	fc.record({
		name: fc.constant('easyDays'),
		value: fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 7, maxLength: 7 }),
	}),
	fc.record({ name: fc.constant('rollover'), value: fc.constantFrom(0, 4, 12, 23) }),
);

/** One thing that happens on a device. The clock may jump by hours, days and time zones, backwards too. */
const act = fc.oneof(
	{
		weight: 10,
		arbitrary: fc.record({
			kind: fc.constant('review' as const),
			item,
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
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constantFrom('suspend' as const, 'resume' as const, 'reset' as const),
			item,
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({ kind: fc.constant('bury' as const), item, days: fc.nat(10) }),
	},
	{
		weight: 1,
		arbitrary: fc.record({ kind: fc.constant('accept' as const), item, form: fc.constant('x') }),
	},
	{
		weight: 3,
		arbitrary: fc.record({
			kind: fc.constant('setting' as const),
			scope: fc.constantFrom('all', 'd'),
			set: setting,
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({ kind: fc.constant('params' as const), by: fc.constantFrom(0.9, 1.2) }),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constant('void' as const),
			of: fc.nat(40),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constant('clash' as const),
			of: fc.nat(40),
			item,
			rating: fc.constantFrom<Rating[]>(1, 2, 3, 4),
			when: fc.constantFrom('now' as const, 'then' as const),
		}),
	},
);

type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

/** What happens on one device, in order. */
export const life = fc.array(act, { minLength: 1, maxLength: 40 });

/** A device that writes its log with the app's own functions, and keeps its states event by event, as the app does. */
export class Device {
	readonly log: LogEvent[] = [];
	readonly folded = new Map<ItemId, FoldedItem>();
	inForce = new SettingsInForce([]);
	readonly #name: string;
	#now: Moment = { at: START, offset: 0, day: TODAY };
	#minted = 0;

	/** @param name two of one name mint the same ids, as a counter would after a restored backup */
	constructor(name: string, acts: readonly Act[] = []) {
		this.#name = name;
		for (const what of acts) this.do(what);
	}

	readonly newId = () => `${this.#name}-${String(this.#minted++)}` as EventId;

	do(what: Act): void {
		this.#now = this.#at(this.#now.at + 1_000, this.#now.offset);
		if (what.kind === 'clock') this.#now = this.#at(this.#now.at + what.hours * HOUR, what.offset);
		else this.#write(this.#eventsOf(what));
	}

	#at(at: number, offset: number): Moment {
		return turningAt({ at, offset, day: studyDay(at, offset) }, this.inForce.of('all').rollover);
	}

	#eventsOf(what: Exclude<Act, { kind: 'clock' }>): readonly LogEvent[] {
		const now = this.#now;
		const base = () => ({ v: 1 as const, ...now, id: this.newId() });
		switch (what.kind) {
			case 'review': {
				const state = this.folded.get(what.item)?.state;
				const settings = this.#settings(what.item);
				const answer = { ...what, id: this.newId(), state, moment: now, settings };
				return [review({ ...answer, ms: 1, source: 'study' })];
			}
			case 'undo':
				return voidsFor(lastUndoable(this.log), this.#afterAll(), this.newId);
			case 'redo':
				return voidsFor(lastRedoable(this.log), this.#afterAll(), this.newId);
			case 'params': {
				const weights = DEFAULT_PARAMS.weights.map((weight, i) =>
					i < 4 ? weight * what.by : weight,
				);
				const evidence = { reviews: 1_000, before: 0.4, after: 0.3 };
				return [{ ...base(), kind: 'params', weights, evidence }];
			}
			case 'bury':
				return [{ ...base(), kind: 'bury', item: what.item, until: (now.day + what.days) as Day }];
			case 'setting':
				return [{ ...base(), kind: 'setting', scope: what.scope, ...what.set } as LogEvent];
			case 'void': {
				const target = this.#one(what.of);
				return target === undefined ? [] : [{ ...base(), kind: 'void', target: target.id }];
			}
			case 'clash': {
				const twin = this.#one(what.of);
				if (twin === undefined) return [];
				// No two of them are the same: a store holds each event once.
				const moment = what.when === 'now' ? now : { offset: -this.log.length };
				const { rating } = what;
				const other = {
					...('item' in twin && { item: what.item }),
					...('rating' in twin && { rating }),
				};
				return [{ ...twin, ...moment, ...other }];
			}
			default:
				return [{ ...base(), ...what }];
		}
	}

	/** By its instant one Undo is told from another. */
	#afterAll(): Moment {
		return momentAfter(this.#now, this.log);
	}

	#one(of: number): LogEvent | undefined {
		return this.log[of % this.log.length];
	}

	#settings(of: ItemId): ScheduleSettings {
		return this.inForce.of(itemParts(of).deck);
	}

	#write(events: readonly LogEvent[]): void {
		const before = [...this.log];
		this.log.push(...events);
		this.inForce = this.inForce.with(events);
		for (const event of events) {
			// One that is taken back already has no say.
			const isVoided = before.some((other) => other.kind === 'void' && other.target === event.id);
			if (isVoided || !this.#grow(event)) this.#foldAnew();
		}
	}

	/** Whether nothing is to be folded anew. */
	#grow(event: LogEvent): boolean {
		if (event.kind === 'setting') return !FOLD_SETTINGS.includes(event.name);
		if (!isOfItem(event)) return false;
		const { item: of } = event;
		const next = applyEvent(this.folded.get(of) ?? UNTOUCHED, event, this.#settings(of));
		if (next !== undefined) this.folded.set(of, next);
		return next !== undefined;
	}

	#foldAnew(): void {
		this.folded.clear();
		for (const [of, folded] of statesOf(this.log)) this.folded.set(of, folded);
	}
}

/** What a whole log says of each item, from scratch. */
export function statesOf(log: readonly LogEvent[]): Map<ItemId, FoldedItem> {
	const settings = new SettingsInForce(log);
	return foldLog(log, (of) => settings.of(itemParts(of).deck));
}
