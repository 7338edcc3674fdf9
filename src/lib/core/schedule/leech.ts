const FIRST = 8;
const EVERY = 4;

/** Whether this lapse is one at which a card should rather be changed than asked again: the 8th, then every 4th. */
export function isLeech(lapses: number): boolean {
	return lapses >= FIRST && (lapses - FIRST) % EVERY === 0;
}
