import type { Reading } from '../../language/reading.ts';
import type { Candidate } from '../candidate.ts';

/** Why a candidate makes no card; kept for the person who looks at what was left out. */
export type DropReason =
	| 'answer-not-in-citation'
	| 'answer-given-away'
	| 'answer-too-long'
	| 'answer-says-nothing'
	| 'prompt-points-outside'
	| 'prompt-too-long'
	| 'prompt-too-short'
	| 'prompt-broken'
	| 'sentence-asked-enough'
	| 'same-question'
	| 'several-answers';

/** A rule that a single candidate passes or fails by itself. */
export interface Check {
	readonly reason: DropReason;
	readonly fails: (candidate: Candidate, reading: Reading) => boolean;
}
