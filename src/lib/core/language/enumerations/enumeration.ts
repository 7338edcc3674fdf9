import type { Run } from '../sentence.ts';

/** Three or more of a kind in a row: "A, B and C". */
export interface Enumeration extends Run {
	/** In the order of the text, each without what is told of it: "Ann Lee" of "Ann Lee, the mayor". */
	readonly members: readonly Run[];
	/** The word before the last: none in a headline or behind a colon. */
	readonly join: 'and' | 'or' | 'none';
	/** Whether every member is a name. */
	readonly named: boolean;
	/** Whether the text says that there are more: "such as", "and others". */
	readonly open: boolean;
}
