import type { Segment } from '../language/segment.ts';
import type { Reading } from '../language/reading.ts';
import { OCCASIONS } from '../language/words/function-words.ts';
import { CALLING_ON, PROPOSING } from '../language/words/verbs.ts';
import type { Target } from './fact.ts';
import type { Statement } from './statement.ts';

/** Who was asked to do what, and what was proposed, in support of what, ahead of what. */
export function proposalTargets(statement: Statement, reading: Reading): Target[] {
	const { verb, segments } = statement;
	if (!PROPOSING.has(verb.lemma) || verb.passive || statement.entity === undefined) return [];
	const infinitive = segments.findIndex(({ kind }) => kind === 'infinitive');
	const inner = segments[infinitive];
	if (inner?.kind !== 'infinitive') return [];
	const addressee = addresseeOf(statement);
	if (addressee !== undefined) return [{ part: 'segment', index: addressee }];
	return inner.segments.flatMap((segment, at): Target[] =>
		isWorthAsking(reading, segment) ? [{ part: 'inner', index: infinitive, inner: at }] : [],
	);
}

/** The index of the segment that names who is asked: "called on X to", "urged X to". */
export function addresseeOf({ verb, segments }: Statement): number | undefined {
	const infinitive = segments.findIndex(({ kind }) => kind === 'infinitive');
	const index = segments
		.slice(0, Math.max(0, infinitive))
		.findLastIndex(
			(segment) =>
				(segment.kind === 'object' && CALLING_ON.has(verb.lemma)) ||
				(segment.kind === 'preposition' &&
					/^(on|upon)$/.test(segment.preposition) &&
					verb.lemma === 'call'),
		);
	return index < 0 ? undefined : index;
}

function isWorthAsking(reading: Reading, segment: Segment): boolean {
	if (segment.kind === 'object') return true;
	if (segment.kind !== 'preposition') return false;
	return (
		OCCASIONS.has(segment.preposition) &&
		!/^(?:it|them|this|that)$/.test(headLower(reading, segment))
	);
}

function headLower(reading: Reading, { head }: Extract<Segment, { kind: 'preposition' }>): string {
	return reading.tokens[head]?.lower ?? '';
}
