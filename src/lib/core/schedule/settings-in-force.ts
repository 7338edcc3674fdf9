import type { Moment } from './day.ts';
import type { LogEvent, ParamsEvent, SettingEvent } from './event.ts';
import { union } from './log-order.ts';
import { isAllowed, isPerDeck, settingsFrom, type ScheduleSettings } from './settings.ts';
import { standing } from './voided.ts';
import { DEFAULT_PARAMS, isWeights, type Params } from './weights.ts';

/** What a setting holds for: every deck, or one. */
export type Scope = SettingEvent['scope'];

/**
 * What is set by the log: a deck's own over what is set for all, the later over the earlier, whatever
 * makes no sense passed over. `null` takes a setting back to what holds without it.
 */
export class SettingsInForce {
	readonly #events: readonly LogEvent[];
	readonly #set: readonly SettingEvent[];
	readonly #fitted: ParamsEvent | undefined;
	readonly #byDeck = new Map<Scope, ScheduleSettings>();
	readonly params: Params;

	/** @param events those of other kinds are passed over; voids must come with what they take back */
	constructor(events: readonly LogEvent[]) {
		// Of a whole log few are left, and each answer to come looks through them.
		this.#events = events.filter((event) => event.kind === 'void' || sets(event));
		const standingEvents = standing(union(this.#events));
		this.#set = standingEvents.filter((event) => event.kind === 'setting');
		this.#fitted = standingEvents.findLast(
			(event): event is ParamsEvent => event.kind === 'params' && isWeights(event.weights),
		);
		this.params =
			this.#fitted === undefined
				? DEFAULT_PARAMS
				: { id: this.#fitted.id, weights: this.#fitted.weights };
	}

	/** What holds once these have been written too. */
	with(events: readonly LogEvent[]): SettingsInForce {
		const own = events.filter(
			(event) =>
				sets(event) ||
				(event.kind === 'void' && this.#events.some(({ id }) => id === event.target)),
		);
		return own.length === 0 ? this : new SettingsInForce([...this.#events, ...own]);
	}

	/** When the latest setting, or the latest weights, were set; null where none was. */
	get lastSet(): Pick<Moment, 'at' | 'day'> | null {
		const last = [this.#set.at(-1), this.#fitted].filter((event) => event !== undefined);
		return last.length === 0
			? null
			: last.reduce((a, b) => ((a.day - b.day || a.at - b.at) > 0 ? a : b));
	}

	/** What is set for a scope itself, by name; of a deck only what a deck may have of its own. */
	own(scope: Scope): ReadonlyMap<string, unknown> {
		const values = new Map<string, unknown>();
		for (const event of this.#set) {
			if (event.scope !== scope || (scope !== 'all' && !isPerDeck(event.name))) continue;
			if (event.value === null) values.delete(event.name);
			else if (isAllowed(event.name, event.value)) values.set(event.name, event.value);
		}
		return values;
	}

	/** What holds in a deck; `all` for what holds where a deck has nothing of its own. */
	of(scope: Scope): ScheduleSettings {
		let settings = this.#byDeck.get(scope);
		if (settings === undefined) {
			const own = scope === 'all' ? [] : this.own(scope);
			settings = settingsFrom(new Map([...this.own('all'), ...own]), this.params);
			this.#byDeck.set(scope, settings);
		}
		return settings;
	}
}

function sets(event: LogEvent): event is SettingEvent | ParamsEvent {
	return event.kind === 'setting' || event.kind === 'params';
}
