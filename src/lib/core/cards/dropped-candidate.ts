import type { Span } from '../article/index.ts';
import type { Candidate } from './candidate.ts';
import type { DropReason } from './checks/index.ts';

/** A question that was thought of and left out, and why. */
export interface DroppedCandidate {
	readonly prompt: string;
	readonly answer: string;
	/** What it would have cited, and where that stands. */
	readonly sentence: string;
	readonly evidence: Span;
	readonly reason: DropReason | 'beyond-count' | 'beyond-shortlist';
}

/** Keeps a candidate that is left out, with the reason. */
export type Drop = (candidate: Candidate, reason: DroppedCandidate['reason']) => void;

/** A candidate as it is kept when it is left out of an article's cards. */
export function droppedOf(
	{ text }: { readonly text: string },
	{ prompt, answer, evidence }: { prompt: string; answer: string; evidence: Span },
	reason: DroppedCandidate['reason'],
): DroppedCandidate {
	const { start, end } = evidence;
	return { prompt, answer, sentence: text.slice(start, end), evidence: { start, end }, reason };
}
