import type { Clause } from '../../language/clause.ts';
import type { Run } from '../../language/sentence.ts';

/** A sentence with a gap, and the one clause that is all it shows. */
export interface GapClause {
	readonly clause: Clause;
	readonly run: Run;
	/** What is shown before the gap and behind it, as words that stand alone. */
	readonly before: string;
	readonly after: string;
}
