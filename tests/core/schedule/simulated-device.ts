import { chance } from '#lib/core/schedule/chance.ts';
import { studyDay, type Day, type Moment } from '#lib/core/schedule/day.ts';
import { dueQueue } from '#lib/core/schedule/due-queue.ts';
import { elapsedDays } from '#lib/core/schedule/elapsed-days.ts';
import type { EventId, LogEvent, Rating } from '#lib/core/schedule/event.ts';
import { applyEvent, foldLog, UNTOUCHED, type FoldedItem } from '#lib/core/schedule/fold.ts';
import { fsrsOf } from '#lib/core/schedule/fsrs.ts';
import type { ItemState } from '#lib/core/schedule/item-state.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { union } from '#lib/core/schedule/log-order.ts';
import type { QueueCard } from '#lib/core/schedule/queue-card.ts';
import { reviews } from '#lib/core/schedule/review.ts';
import { SettingsInForce } from '#lib/core/schedule/settings-in-force.ts';
import { lastUndoable, voidsFor } from '#lib/core/schedule/undo.ts';
import { FIRST_AGAIN } from '#lib/core/schedule/workload.ts';

const DAY_MS = 86_400_000;
const MINUTE = 60_000;

/** One of a learner's devices: it writes its own log by the app's rules, and knows of the others what it was given. */
export class SimulatedDevice {
	log: LogEvent[] = [];
	folded = new Map<ItemId, FoldedItem>();
	/** Answers that were given and not taken back, to cards whose day had come. */
	reviewed = 0;
	readonly #name: string;
	readonly #cards: readonly QueueCard[];
	#minted = 0;
	#answers = 0;
	#settings = new SettingsInForce([]);

	constructor(name: string, cards: readonly QueueCard[]) {
		this.#name = name;
		this.#cards = cards;
	}

	/** Noon and some minutes of the learner's wall clock. */
	moment(date: number, offset: number, minutes = 0): Moment {
		const at = date * DAY_MS + DAY_MS / 2 + minutes * MINUTE - offset * MINUTE;
		return { at, offset, day: studyDay(at, offset) };
	}

	readonly newId = () => `${this.#name}${String(this.#minted++)}` as EventId;

	set(name: string, value: unknown, moment: Moment): void {
		this.#write([
			{ v: 1, kind: 'setting', id: this.newId(), ...moment, scope: 'all', name, value },
		]);
	}

	/** Answers what is asked, `most` of it; every 50th answer is a slip, taken back and given again. */
	study(date: number, offset: number, most = Infinity): void {
		const today: LogEvent[] = [];
		let given = 0;
		for (let minutes = 0; ; minutes += 15) {
			const now = this.moment(date, offset, minutes);
			const settings = this.#settings.of('all');
			const states = new Map<ItemId, ItemState>();
			for (const [item, { state }] of this.folded) if (state) states.set(item, state);
			const queue = dueQueue({ cards: this.#cards, states, controls: new Map(), now, settings });
			if (given >= most || (queue.tasks.length === 0 && queue.nextStepAt === null)) return;
			for (const task of queue.tasks.slice(0, most - given)) {
				if (task.kind !== 'card') continue;
				given += 1;
				this.#answers += 1;
				if (task.why === 'review') this.reviewed += 1;
				if (this.#answers % 50 === 0) {
					today.push(...this.#answer(task.item, now));
					today.push(...this.#write(voidsFor(lastUndoable(today), now, this.newId)));
				}
				today.push(...this.#answer(task.item, now));
			}
		}
	}

	/** Both know all that either knew. */
	static merge(a: SimulatedDevice, b: SimulatedDevice): void {
		const all = union([...a.log, ...b.log]);
		const settings = new SettingsInForce(all);
		const folded = foldLog(all, () => settings.of('all'));
		for (const device of [a, b]) {
			device.log = [...all];
			device.#settings = settings;
			device.folded = new Map(folded);
		}
	}

	foldedAnew(): Map<ItemId, FoldedItem> {
		return foldLog(this.log, () => this.#settings.of('all'));
	}

	#answer(item: ItemId, moment: Moment): readonly LogEvent[] {
		const state = this.folded.get(item)?.state;
		const id = this.newId();
		const rating = this.#rating(state, moment.day, chance(id));
		const settings = this.#settings.of('all');
		return this.#write(
			reviews([{ item, rating, id, state }], { moment, ms: 5_000, source: 'study', settings }),
		);
	}

	#rating(state: ItemState | undefined, day: Day, drawn: number): Rating {
		if (state === undefined) return drawn < FIRST_AGAIN ? 1 : 3;
		if (state.phase !== 'review') return 3;
		const fsrs = fsrsOf(this.#settings.params.weights);
		return drawn < fsrs.retrievability(state.stability, elapsedDays(state, day)) ? 3 : 1;
	}

	#write(events: readonly LogEvent[]): readonly LogEvent[] {
		this.log.push(...events);
		this.#settings = this.#settings.with(events);
		for (const event of events) {
			if (event.kind === 'void') this.#foldTargetAnew(event.target);
			if (!('item' in event)) continue;
			const folded = this.folded.get(event.item) ?? UNTOUCHED;
			const next = applyEvent(folded, event, this.#settings.of('all'));
			if (next === undefined) this.#foldItemAnew(event.item);
			else this.folded.set(event.item, next);
		}
		return events;
	}

	#foldTargetAnew(target: EventId): void {
		const event = this.log.findLast(({ id }) => id === target);
		if (event !== undefined && 'item' in event) this.#foldItemAnew(event.item);
	}

	#foldItemAnew(item: ItemId): void {
		const own = this.log.filter(
			(event) => event.kind === 'void' || ('item' in event && event.item === item),
		);
		const folded = foldLog(own, () => this.#settings.of('all')).get(item);
		if (folded === undefined) this.folded.delete(item);
		else this.folded.set(item, folded);
	}
}
