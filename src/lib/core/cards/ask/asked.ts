import type { Span } from '../../article/index.ts';
import type { Candidate } from '../candidate.ts';
import type { Answer } from './answer.ts';

/** A question without its framing, and its answer. */
export interface Asked {
	/** Without the question mark. */
	readonly question: string;
	readonly answer: Answer;
	readonly members?: Candidate['members'];
	/** Where the cited sentences are more than the fact's own. */
	readonly evidence?: Span;
}
