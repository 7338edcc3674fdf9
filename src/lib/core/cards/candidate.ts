import type { IsoDate, Span } from '../article/index.ts';
import type { Fact } from '../facts/index.ts';
import type { Entity } from '../language/entity.ts';
import type { Run } from '../language/sentence.ts';
import type { Value } from './card.ts';

/** What sort of thing an answer is: distractors must be of the same sort. */
export type AnswerSort =
	| 'date'
	| 'number'
	| 'person'
	| 'organisation'
	| 'country'
	| 'place'
	| 'event'
	| 'initiative'
	| 'office'
	| 'expansion'
	| 'words';

export interface MemberCandidate {
	readonly label: string;
	readonly accepted: readonly string[];
	readonly group?: string;
	readonly place?: string;
}

/** A question with its answer before it is checked and ranked. */
export interface Candidate {
	readonly fact: Fact;
	readonly kind: 'basic' | 'cloze' | 'set';
	readonly prompt: string;
	/** A set's members, joined by "|". */
	readonly answer: string;
	readonly accepted: readonly string[];
	readonly sort: AnswerSort;
	/** Whom or what the answer names. */
	readonly entity?: Entity;
	readonly value?: Value;
	readonly derived?: 'count' | 'date';
	/** Where the answer stands in the article; undefined where it is computed. */
	readonly run?: Run;
	/** What is cited: whole sentences. */
	readonly evidence: Span;
	readonly asOf?: IsoDate;
	/** It leans on what the article told before: "the attack". */
	readonly leans?: true;
	/** Set cards only. */
	readonly members?: readonly MemberCandidate[];
}
