/** ms left at which it is said how much there is, lowest first (WCAG 2.2.1). */
const MARKS = [10_000, 30_000, 60_000] as const;

type TimeMark = (typeof MARKS)[number];

/** How much time was left when one looked last, and which mark was said of it, if any. */
export interface TimeWatch {
	readonly left: number;
	readonly said: TimeMark | undefined;
}

/**
 * What is to be said now that `left` of `total` ms is left. A mark is said when it is crossed downwards; of
 * several at once only the lowest, and none that all of the time is within, nor once time is up. When a new
 * question brings more time, what was said of the one before is taken back.
 */
export function watchTime(
	{ left: before, said }: TimeWatch,
	left: number,
	total: number,
): TimeWatch {
	const crossed = MARKS.find((mark) => mark < total && left <= mark && before > mark);
	if (left <= 0 || left > before) return { left, said: undefined };
	return { left, said: crossed ?? said };
}
