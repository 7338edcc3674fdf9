import { untrack } from 'svelte';
import type { Deck } from '#lib/core/deck/deck.ts';
import type { Moment } from '#lib/core/schedule/day.ts';
import type { LogEvent, SettingEvent } from '#lib/core/schedule/event.ts';
import {
	isAllowed,
	isPerDeck,
	momentAfter,
	SettingsInForce,
	turningAt,
	type ScheduleSettings,
	type Scope,
	type SettingName,
} from '#lib/core/schedule/index.ts';
import type { SettingsRecord, StoreProblem } from '#lib/storage/store.ts';
import {
	dueToday,
	freshCards,
	plannedLoad,
	workloadOf,
	type DueToday,
	type Fresh,
	type PlannedLoad,
	type PlanName,
} from './consequences.ts';
import type { Clock, EventIds, OtherTabs, Shelves } from './parts.ts';
import { problemOf } from './problem.ts';

export interface SettingsParts {
	readonly shelves: Shelves;
	readonly clock: Clock;
	readonly ids: EventIds;
	readonly otherTabs: OtherTabs;
}

export type SettingsStatus = 'loading' | 'ready' | 'unknown-deck' | 'store-problem';

const EMPTY: SettingsRecord = { settings: new SettingsInForce([]), decks: [], msAnAnswer: null };

/** What is set for all decks, or for one: to be looked at, chosen and taken back. */
export class SettingsDesk {
	readonly #parts: SettingsParts;
	#status = $state.raw<SettingsStatus>('loading');
	#scope = $state.raw<Scope>('all');
	#record = $state.raw<SettingsRecord>(EMPTY);
	/** Why the store could not be read, or the last change not be saved. */
	#problem = $state.raw<StoreProblem | null>(null);
	#isUnsaved = $state.raw(false);
	/** Changes that are shown already and not stored yet. */
	#pending = $state.raw<readonly (readonly LogEvent[])[]>([]);
	#lastWrite: Promise<unknown> = Promise.resolve();
	/** Counts what was asked for: only the last may be shown. */
	#turn = 0;

	constructor(parts: SettingsParts) {
		this.#parts = parts;
	}

	readonly inForce = $derived.by(() => this.#record.settings.with(this.#pending.flat()));
	/** What holds in this scope. */
	readonly settings: ScheduleSettings = $derived.by(() => this.inForce.of(this.#scope));
	readonly #own = $derived.by(() => this.inForce.own(this.#scope));
	readonly #decks = $derived.by(() => this.#record.decks);
	readonly #scoped = $derived.by(() =>
		this.#decks.filter(({ deck }) => this.#scope === 'all' || deck.id === this.#scope),
	);
	readonly #reckonedBy = $derived.by(() => JSON.stringify(this.#steering()));
	/** The work of a usual day for each retention that may be chosen. */
	readonly workload = $derived.by(() => this.#workloadOf(this.#scoped, this.#reckonedBy));

	get status() {
		return this.#status;
	}

	get problem() {
		return this.#problem;
	}

	/** The last change was not saved, and has been taken off again. */
	get isUnsaved() {
		return this.#isUnsaved;
	}

	/** No change is on its way into the store. */
	get isSaved(): boolean {
		return this.#pending.length === 0;
	}

	get scope() {
		return this.#scope;
	}

	/** The decks to choose from. */
	get decks(): readonly Deck[] {
		return this.#decks.map(({ deck }) => deck);
	}

	/** The deck that is looked at; undefined for all of them. */
	get deck(): Deck | undefined {
		return this.decks.find(({ id }) => id === this.#scope);
	}

	/** The mean time of an answer, ms; null where none was given yet. */
	get msAnAnswer() {
		return this.#record.msAnAnswer;
	}

	/** What comes back today. */
	readonly dueToday: DueToday = $derived.by(() => dueToday(this.#reckoning()));

	/** How many reviews a day the limits of these decks let through. */
	get reviewLimit(): number {
		const limits = this.#scoped.map(({ deck }) => this.inForce.of(deck.id).reviewsPerDay);
		return limits.length === 0
			? this.settings.reviewsPerDay
			: limits.reduce((sum, limit) => sum + limit, 0);
	}

	/** The cards that were never met. */
	readonly fresh: Fresh = $derived.by(() => freshCards(this.#reckoning()));

	/** Whether a setting is set for this scope itself, not taken from all decks or the defaults. */
	isOwn(name: SettingName): boolean {
		return this.#own.has(name);
	}

	get hasOwn(): boolean {
		return this.#own.size > 0;
	}

	/** Now, as the learner counts it whose day turns at the hour that is set. */
	get now(): Moment {
		return turningAt(this.#parts.clock(), this.inForce.of('all').rollover);
	}

	/** What a plan does to as many days to come. */
	planned(name: PlanName, days: number): PlannedLoad {
		return plannedLoad(this.#reckoning(), name, days);
	}

	async load(scope: Scope): Promise<void> {
		const turn = ++this.#turn;
		this.#status = 'loading';
		this.#isUnsaved = false;
		try {
			const record = await this.#read();
			if (turn !== this.#turn) return;
			this.#record = record;
			this.#scope = scope;
			this.#problem = null;
			this.#status = scope === 'all' || this.deck !== undefined ? 'ready' : 'unknown-deck';
		} catch (reason) {
			if (turn !== this.#turn) return;
			this.#problem = problemOf(reason);
			this.#status = 'store-problem';
		}
	}

	/** Takes over what another tab has stored since. */
	async catchUp(): Promise<void> {
		if (this.#status !== 'ready') return;
		const turn = this.#turn;
		await this.#lastWrite;
		try {
			const record = await this.#read();
			if (turn === this.#turn && this.isSaved) this.#record = record;
		} catch (reason) {
			// Nothing is lost by it: the next change says what is wrong with the store.
			console.warn('The settings could not be read anew:', reason);
		}
	}

	/**
	 * Sets something for this scope, or for all decks where a deck has none of its own. It is shown at once,
	 * and taken off again where it cannot be stored. Resolves with whether it is saved.
	 */
	choose(name: SettingName, value: unknown): Promise<boolean> {
		if (!isAllowed(name, value)) return Promise.resolve(false);
		return this.write([this.#setting(this.#scopeOf(name), name, value, this.afterSettings)]);
	}

	/** Goes back to what holds without this scope's own. */
	takeBack(...names: readonly SettingName[]): Promise<boolean> {
		const events: SettingEvent[] = [];
		for (const name of names) {
			const moment = momentAfter(this.afterSettings, events.slice(-1));
			events.push(this.#setting(this.#scopeOf(name), name, null, moment));
		}
		return events.length === 0 ? Promise.resolve(true) : this.write(events);
	}

	takeBackAll(): Promise<boolean> {
		return this.takeBack(...([...this.#own.keys()] as SettingName[]));
	}

	/** Stores events that settings or weights depend on, one lot after the other. */
	write(events: readonly LogEvent[]): Promise<boolean> {
		this.#isUnsaved = false;
		this.#pending = [...this.#pending, events];
		const write = this.#lastWrite.then(() => this.#store(events));
		this.#lastWrite = write;
		return write;
	}

	async #store(events: readonly LogEvent[]): Promise<boolean> {
		try {
			const store = await this.#parts.shelves.open();
			await store.append(events);
		} catch (reason) {
			this.#pending = this.#pending.filter((each) => each !== events);
			this.#problem = problemOf(reason);
			this.#isUnsaved = true;
			return false;
		}
		this.#record = { ...this.#record, settings: this.#record.settings.with(events) };
		this.#pending = this.#pending.filter((each) => each !== events);
		for (const { id } of this.decks) this.#parts.otherTabs.tell(id);
		return true;
	}

	async #read(): Promise<SettingsRecord> {
		const store = await this.#parts.shelves.existing();
		return (await store?.settings()) ?? EMPTY;
	}

	#scopeOf(name: SettingName): Scope {
		return isPerDeck(name) ? this.#scope : 'all';
	}

	/** After all that is set already, which it would lose to otherwise, wherever the clock stands. */
	get afterSettings(): Moment {
		const { lastSet } = this.inForce;
		return momentAfter(this.now, lastSet === null ? [] : [lastSet]);
	}

	#setting(scope: Scope, name: SettingName, value: unknown, moment: Moment): SettingEvent {
		const { at, offset, day } = moment;
		const id = this.#parts.ids();
		return { v: 1, kind: 'setting', id, at, offset, day, scope, name, value };
	}

	#reckoning() {
		return { decks: this.#scoped, inForce: this.inForce, scope: this.#scope, now: this.now };
	}

	/** Follows its arguments alone: most settings change nothing of it. */
	#workloadOf(decks: SettingsRecord['decks'], _reckonedBy: string) {
		return untrack(() => workloadOf({ ...this.#reckoning(), decks }));
	}

	/** All settings that the workload follows from. */
	#steering() {
		const scopes = ['all' as const, ...this.decks.map(({ id }) => id)];
		return scopes.map((scope) => {
			const { newPerDay, maximumInterval, learnSteps, relearnSteps, params } =
				this.inForce.of(scope);
			const own = scope === 'all' ? undefined : this.inForce.own(scope).get('retention');
			return [newPerDay, maximumInterval, learnSteps, relearnSteps, params.id, own];
		});
	}
}
