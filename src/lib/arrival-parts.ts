import { ifStored, once, rebuildInWorker } from './app.ts';
import type { Arrivals } from './state/parts.ts';

/** What the arrival of a deck needs beside what every page has. */
export interface ArrivalParts {
	readonly arrivals: Arrivals;
}

/** The rest of the composition root, which only a page on which decks arrive fetches. */
export function composeArrivalParts(): ArrivalParts {
	const open = once(async () => {
		const { openArrivalStore } = await import('./storage/open-arrival-store.ts');
		return openArrivalStore({ elsewhere: rebuildInWorker });
	});
	return { arrivals: { open, existing: () => ifStored(open) } };
}
