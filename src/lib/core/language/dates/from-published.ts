import type { IsoDate } from '../../article/article.ts';
import type { DatePrecision } from './date-mention.ts';
import type { Anchor, Reading } from './reading.ts';

type Counted = (published: IsoDate, anchor: Anchor) => string | null;

/** A reading that is counted from the day of publication. */
export function fromPublished(
	precision: DatePrecision,
	count: Counted,
): Omit<Reading, 'start' | 'end'> {
	return {
		precision,
		relative: true,
		value: (anchor) => (anchor.published === undefined ? null : count(anchor.published, anchor)),
	};
}

/** Which of its kind a word means, counted from the one around the day of publication: "last" is -1, "next" 1. */
export function stepsOf(which: string): number {
	if (/last|past|previous/i.test(which)) return -1;
	return /next|coming/i.test(which) ? 1 : 0;
}
