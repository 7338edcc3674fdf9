import type { Segment } from '../language/segment.ts';
import type { Entity } from '../language/entity.ts';
import type { Reading } from '../language/reading.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import type { VerbGroup } from '../language/verb-group.ts';
import { textOf } from '../language/text-of.ts';
import { HEDGES, NEAR_MISSES } from '../language/words/function-words.ts';
import { isUnreal } from './near-miss.ts';

/** Who says it, where the article does not say it itself. */
export interface Claimant {
	readonly words: string;
	readonly entity?: Entity;
}

/** One subject and one verb with what goes with them; never denied, never hedged. */
export interface Statement {
	readonly sentence: TokenSentence;
	/** As a sentence of its own would name the subject. */
	readonly subject: string;
	readonly subjectRun: Run;
	readonly subjectHead: number;
	readonly entity?: Entity;
	/** Without an entity, it is resolved to a name all the same: "the country" of a text with one. */
	readonly named?: true;
	readonly plural: boolean;
	readonly verb: VerbGroup;
	/** "held" for "was held": the auxiliary has to be added. */
	readonly reduced: boolean;
	readonly segments: readonly Segment[];
	readonly claimant?: Claimant;
	/** What the subject did, where this is told beside it: "…, beating the champions". */
	readonly beside?: Statement;
	/** What the speaker wants done is no fact: "should". */
	readonly modal?: 'should';
}

/** So many words behind a verb may say that what it begins to tell did not come to be: "came close to". */
const REACH = 5;

export function isPlain(reading: Reading, statement: Statement): boolean {
	const { verb } = statement;
	if (verb.negated) return false;
	// "His wife did in April": what she did is told before.
	if (verb.lemma === 'do' && !statement.segments.some(({ kind }) => kind === 'object'))
		return false;
	// What somebody says of themselves is asked neither as a fact nor as theirs.
	if (statement.claimant?.entity !== undefined && statement.claimant.entity === statement.entity)
		return false;
	for (let at = verb.first - 1; at < verb.last; at++) {
		const word = reading.tokens[at]?.lower ?? '';
		if (HEDGES.has(word) || NEAR_MISSES.has(word)) return false;
	}
	const { tokens, article } = reading;
	const behind = { first: verb.first, last: Math.min(verb.last + REACH, statement.sentence.last) };
	if (isUnreal(textOf(article.text, tokens, behind))) return false;
	const before = [-2, -1].map((back) => reading.tokens[verb.first + back]?.lower ?? '');
	return before.join(' ') !== 'all but';
}

/** Whether a statement tells how things are, or have come to be, on the day it is made. */
export function isPresent({ verb }: Pick<Statement, 'verb'>): boolean {
	const { lower, lemma } = verb.auxiliaries[0] ?? verb.head;
	return /^(is|are|has|have)$/.test(lower) || lower === lemma || lower === `${lemma}s`;
}
