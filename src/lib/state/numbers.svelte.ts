import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import type { Moment } from '#lib/core/schedule/day.ts';
import type { LogEvent } from '#lib/core/schedule/event.ts';
import { SettingsInForce, turningAt } from '#lib/core/schedule/index.ts';
import { digestLog, readyLog, type LearnerNumbers } from '#lib/core/schedule/numbers/digest-log.ts';
import type { StoreProblem } from '#lib/storage/store.ts';
import { hardRows, type HardRows } from './hard-rows.ts';
import type { Clock, Shelves } from './parts.ts';
import { Pauses } from './pauses.ts';
import { problemOf } from './problem.ts';

export interface NumbersParts {
	readonly shelves: Shelves;
	readonly clock: Clock;
}

export type NumbersStatus = 'loading' | 'empty' | 'ready' | 'store-problem';

interface Opened {
	readonly log: readonly LogEvent[];
	readonly decks: readonly Deck[];
	readonly settings: SettingsInForce;
	readonly now: Moment;
}

/** How it goes: what the log of all decks, or of one, says. */
export class Numbers {
	readonly #parts: NumbersParts;
	#status = $state.raw<NumbersStatus>('loading');
	#problem = $state.raw<StoreProblem | null>(null);
	#opened = $state.raw<Opened | null>(null);
	#scope = $state.raw<DeckId | 'all'>('all');
	#numbers = $state.raw<LearnerNumbers | null>(null);
	#hard = $state.raw<HardRows | null>(null);
	/** Counts what was asked for: only the last may be shown. */
	#turn = 0;

	constructor(parts: NumbersParts) {
		this.#parts = parts;
	}

	get status() {
		return this.#status;
	}

	get problem() {
		return this.#problem;
	}

	/** The decks to choose from. */
	get decks(): readonly Pick<Deck, 'id' | 'title'>[] {
		return this.#opened?.decks ?? [];
	}

	/** Whose numbers these are. */
	get scope() {
		return this.#scope;
	}

	/** null until they are worked out, and where there are none. */
	get numbers() {
		return this.#numbers;
	}

	/** The hardest items in words. */
	get hard() {
		return this.#hard;
	}

	/** Reads what is stored, and works out the numbers of a deck, or of all. */
	async load(scope: DeckId | 'all'): Promise<void> {
		const turn = ++this.#turn;
		this.#status = 'loading';
		try {
			const opened = await this.#open();
			if (turn !== this.#turn) return;
			this.#opened = opened;
			this.#problem = null;
		} catch (reason) {
			if (turn !== this.#turn) return;
			this.#problem = problemOf(reason);
			this.#status = 'store-problem';
			return;
		}
		await this.show(scope);
	}

	/** Works out the numbers of a deck from what was read; a deck that is not here means all. */
	async show(scope: DeckId | 'all'): Promise<void> {
		const opened = this.#opened;
		if (opened === null) return;
		const turn = ++this.#turn;
		const { log, decks, settings, now } = opened;
		const known = decks.some(({ id }) => id === scope) ? scope : 'all';
		const inForce = (scope: DeckId | 'all') => settings.of(scope);
		const working = digestLog({ log, decks, scope: known, settings: inForce, now });
		const pauses = new Pauses();
		let next = working.next();
		while (next.done !== true) {
			await pauses.rest();
			if (turn !== this.#turn) return;
			next = working.next();
		}
		this.#scope = known;
		const isEmpty = next.value.days.length === 0;
		this.#numbers = isEmpty ? null : next.value;
		this.#hard = isEmpty ? null : hardRows(next.value.hardest, decks);
		this.#status = isEmpty ? 'empty' : 'ready';
	}

	async #open(): Promise<Opened> {
		const now = this.#parts.clock();
		const store = await this.#parts.shelves.existing();
		const [stored, record] = await Promise.all([store?.log(), store?.settings()]);
		const settings = record?.settings ?? new SettingsInForce([]);
		return {
			log: await inSlices(readyLog(stored?.events ?? [])),
			decks: record?.decks.map(({ deck }) => deck) ?? [],
			settings,
			now: turningAt(now, settings.of('all').rollover),
		};
	}
}

/** Works something through while the page stays at hand. */
async function inSlices<Result>(working: Generator<unknown, Result>): Promise<Result> {
	const pauses = new Pauses();
	for (;;) {
		const next = working.next();
		if (next.done === true) return next.value;
		await pauses.rest();
	}
}
