import { groupedBy } from '../../grouped-by.ts';
import type { Rating } from '../event.ts';
import type { Example } from './example.ts';

/** How many of the items with the same first answer were known when first asked on a later day. */
export interface FirstRecall {
	/** Days between the two. */
	readonly elapsed: number;
	readonly items: number;
	readonly recalled: number;
}

/** By the rating of the first answer, in the order of `elapsed`. */
export type FirstRecalls = ReadonlyMap<Rating, readonly FirstRecall[]>;

export function firstRecalls(examples: readonly Example[]): FirstRecalls {
	const firsts = examples.flatMap((example) => {
		const rating = example.history[0]?.rating;
		const later = firstLaterAnswer(example);
		return rating === undefined || later === undefined ? [] : [{ rating, later }];
	});
	return new Map(
		[...groupedBy(firsts, ({ rating }) => rating)].map(([rating, group]) => [
			rating,
			[...groupedBy(group, ({ later }) => later.elapsed)]
				.map(([elapsed, same]) => ({
					elapsed,
					items: same.length,
					recalled: same.filter(({ later }) => later.rating > 1).length,
				}))
				.sort((a, b) => a.elapsed - b.elapsed),
		]),
	);
}

function firstLaterAnswer({ history }: Example) {
	return history.find(({ elapsed }) => elapsed > 0);
}

/** Of each first rating, so many items are taken for outliers at the least. */
const FEWEST_OUTLIERS = 20;
const OUTLIER_SHARE = 1 / 20;
const FEWEST_ALIKE = 6;
/** Days; what comes first after more of them tells more about a break than about a memory. */
const LONGEST_WAIT = 100;
const LONGEST_WAIT_AFTER_EASY = 365;

/**
 * Without those of rare waits, which are few and mostly cards that were left lying: `filter_outlier` of
 * fsrs-rs 6.6.1.
 */
export function withoutOutliers(recalls: FirstRecalls): FirstRecalls {
	return new Map([...recalls].map(([rating, group]) => [rating, usual(rating, group)]));
}

function usual(rating: Rating, group: readonly FirstRecall[]): readonly FirstRecall[] {
	const items = group.reduce((sum, each) => sum + each.items, 0);
	const room = Math.max(FEWEST_OUTLIERS, Math.floor(items * OUTLIER_SHARE));
	const longest = rating === 4 ? LONGEST_WAIT_AFTER_EASY : LONGEST_WAIT;
	const kept = new Set<FirstRecall>();
	let removed = 0;
	for (const each of [...group].sort((a, b) => a.items - b.items || b.elapsed - a.elapsed)) {
		if (removed + each.items < room) removed += each.items;
		else if (each.items >= FEWEST_ALIKE && each.elapsed <= longest) kept.add(each);
	}
	return group.filter((each) => kept.has(each));
}

/** Those examples whose first wait is among these. */
export function examplesAmong(examples: readonly Example[], recalls: FirstRecalls): Example[] {
	const kept = new Set(
		[...recalls].flatMap(([rating, group]) => group.map(({ elapsed }) => `${rating} ${elapsed}`)),
	);
	return examples.filter((example) => {
		const rating = example.history[0]?.rating ?? 0;
		return kept.has(`${rating} ${firstLaterAnswer(example)?.elapsed ?? 0}`);
	});
}
