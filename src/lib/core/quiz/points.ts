/** What a right answer is worth that comes at once. */
export const FULL_POINTS = 1_000;

/** Below it, ms, nobody can be faster than the hand. */
const AT_ONCE = 500;

/**
 * Points for an answer and its speed: all for a right one at once, falling evenly to half of them for one at
 * the last moment, never below; a part of an answer gets that part.
 * @param credit 0 to 1
 * @param ms what the answer took
 * @param limit what it might have taken at most, ms
 */
export function points(credit: number, ms: number, limit: number): number {
	const spent = limit > 0 ? Math.min(1, ms / limit) : 1;
	const worth = ms < AT_ONCE ? FULL_POINTS : Math.round((1 - spent / 2) * FULL_POINTS);
	return Math.round(credit * worth);
}
