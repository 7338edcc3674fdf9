import type { Run } from './sentence.ts';

/** Whether two runs have a token in common. */
export function overlaps(one: Run, other: Run): boolean {
	return one.first < other.last && other.first < one.last;
}

/** Whether all of `inner` lies in `outer`; they may be the same. */
export function contains(outer: Run, inner: Run): boolean {
	return inner.first >= outer.first && inner.last <= outer.last;
}

/** The index of each token of a run, in reading order. */
export function placesIn({ first, last }: Run): number[] {
	return Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);
}
