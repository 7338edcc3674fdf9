import type { LogEvent, SettingEvent } from '../event.ts';
import type { Scope } from '../settings-in-force.ts';
import { DEFAULT_SETTINGS, isAllowed } from '../settings.ts';

/** The share of answers that each deck wishes to be known, followed through a log. */
export class Wishes {
	readonly #set = new Map<Scope, number>();

	/** Takes the next event of a log that is in order; those that set no such wish are passed over. */
	take(event: LogEvent): void {
		if (!setsWish(event)) return;
		const { scope, value } = event;
		if (value === null) this.#set.delete(scope);
		else if (isAllowed('retention', value)) this.#set.set(scope, value as number);
	}

	/** 0 to 1: the deck's own wish, else that of all decks. */
	of(deck: Scope): number {
		return this.#set.get(deck) ?? this.#set.get('all') ?? DEFAULT_SETTINGS.retention;
	}
}

/** Whether an event says how much is wished to be known. */
export function setsWish(event: LogEvent): event is SettingEvent {
	return event.kind === 'setting' && event.name === 'retention';
}
