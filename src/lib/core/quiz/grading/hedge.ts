/** Words that say that a figure is not exact, and on which side of it the truth may be. */
const HEDGES: readonly (readonly [side: 'either' | 'above' | 'below', words: string])[] = [
	[
		'either',
		'about|some|around|approximately|approx|roughly|circa|ca|an estimated|estimated|close to',
	],
	['above', 'more than|over|at least|above|upwards of|no fewer than|no less than'],
	['below', 'nearly|almost|up to|fewer than|less than|under|below|at most|no more than'],
];

const PATTERNS = HEDGES.map(
	([side, words]) => [side, new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])\\s*`, 'u')] as const,
);

/**
 * How far what is said may be from a hedged figure, as a share of it. "About 350" is rounded to two figures, which may
 * hide half of the second one: a twentieth of 10, and less of every greater number.
 */
const TOLERANCE = 0.05;

export interface Hedged {
	/** Folded, without the words that hedge. */
	readonly rest: string;
	readonly side: 'either' | 'above' | 'below' | 'none';
}

/** Parts the hedge from a folded text that begins with one. */
export function hedged(folded: string): Hedged {
	for (const [side, pattern] of PATTERNS) {
		if (pattern.test(folded)) return { rest: folded.replace(pattern, ''), side };
	}
	return { rest: folded, side: 'none' };
}

/** Whether a number is as good as the one that the source hedges. */
export function isWithin(number: number, figure: number, side: Hedged['side']): boolean {
	if (number === figure) return true;
	if (side === 'none' || Math.abs(number - figure) > Math.abs(figure) * TOLERANCE) return false;
	return side === 'either' || (side === 'above') === number > figure;
}
