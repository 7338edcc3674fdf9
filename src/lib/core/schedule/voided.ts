import type { LogEvent, VoidEvent } from './event.ts';

/**
 * The events that stand: neither voided, nor voids themselves. A void of a void brings its target back.
 * Voids that void one another in a circle take nothing back. `events` must hold each event once.
 */
export function standing(events: readonly LogEvent[]): Exclude<LogEvent, VoidEvent>[] {
	const voids = activeVoids(events);
	const targets = new Set(voids.map(({ target }) => target));
	return events.filter(
		(event): event is Exclude<LogEvent, VoidEvent> =>
			event.kind !== 'void' && !targets.has(event.id),
	);
}

/** The voids that are not voided themselves. */
export function activeVoids(events: readonly LogEvent[]): VoidEvent[] {
	const voids = events.filter((event) => event.kind === 'void');
	if (voids.length === 0) return [];
	// Settled from the end of each chain: what no open void targets is active, and what it targets is not.
	const byId = new Map<string, VoidEvent[]>();
	for (const event of voids) byId.set(event.id, [...(byId.get(event.id) ?? []), event]);
	const open = new Map<VoidEvent, number>(voids.map((event) => [event, 0]));
	for (const { target } of voids) {
		for (const aimed of byId.get(target) ?? []) open.set(aimed, (open.get(aimed) ?? 0) + 1);
	}
	const voided = new Set<VoidEvent>();
	const active: VoidEvent[] = [];
	const settled = voids.filter((event) => open.get(event) === 0);
	for (const event of settled) {
		const counts = !voided.has(event);
		if (counts) active.push(event);
		for (const aimed of byId.get(event.target) ?? []) {
			if (counts) voided.add(aimed);
			const left = (open.get(aimed) ?? 0) - 1;
			open.set(aimed, left);
			if (left === 0) settled.push(aimed);
		}
	}
	return active;
}
