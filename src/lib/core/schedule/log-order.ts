import { canonical } from '../canonical.ts';
import type { LogEvent, UnknownEvent } from './event.ts';

type Ordered = Pick<LogEvent, 'day' | 'at' | 'id'>;

/** The order in which an item's events are folded: study day, instant, id. */
export function inLogOrder(a: Ordered, b: Ordered): number {
	return a.day - b.day || a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * Each event once, in log order: the same id with the same content is one event, with other
 * content two. So the result does not depend on the order of arrival.
 */
export function union<Event extends LogEvent | UnknownEvent>(events: readonly Event[]): Event[] {
	const byId = new Map<string, Event[]>();
	for (const event of events) {
		const known = byId.get(event.id);
		if (known === undefined) byId.set(event.id, [event]);
		else if (!known.some((other) => other === event || canonical(other) === canonical(event)))
			known.push(event);
	}
	const order = (a: Event, b: Event) => inLogOrder(a, b) || (canonical(a) < canonical(b) ? -1 : 1);
	return [...byId.values()].flat().sort(order);
}
