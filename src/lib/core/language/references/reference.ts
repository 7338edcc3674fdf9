import type { Entity } from '../entity.ts';
import type { Run } from '../sentence.ts';

/** What a run of tokens stands for: words that a sentence of its own would use for it. */
export interface Reference extends Run {
	/** Undefined where no candidate clearly wins: what holds this reference makes no card. */
	readonly words: string | undefined;
	readonly entity?: Entity;
	/** A possessive ("its", "the museum's"): `words` lack the "'s". */
	readonly possessive: boolean;
	/** A pronoun for something that its own sentence names before it: shown whole, the sentence explains it. */
	readonly inside?: true;
}
