import type { Reading } from '../language/reading.ts';
import type { Statement } from './statement.ts';

/**
 * "…, killing 131 people", "…, defeating Ruth Keller by 31-28": what the subject did beside, in the past of its own
 * verb. Only what is asked for by "did" can be asked of it, since the form of the past is not known.
 */
export function besideStatements({ tokens }: Reading, statement: Statement): Statement[] {
	const { verb, segments } = statement;
	const first = verb.auxiliaries[0]?.lower;
	const isPast =
		first === undefined
			? !/(?:s|ing)$/.test(verb.head.lower) && verb.head.lower !== verb.lemma
			: /^(?:was|were|had)$/.test(first);
	if (!isPast || statement.modal !== undefined) return [];
	return segments.flatMap((segment) => {
		if (segment.kind !== 'participle' || tokens[segment.first - 1]?.text !== ',') return [];
		const { verb: beside, segments: told } = segment;
		const { head } = beside;
		const isPlain = beside.auxiliaries.length === 0 && !beside.negated;
		if (!isPlain || !head.lower.endsWith('ing') || head.lower === head.lemma) return [];
		const lower = head.lower.replace(/ing$/, 'ed');
		const past = { ...beside, head: { ...head, lower, text: lower } };
		return [{ ...statement, verb: past, reduced: false, segments: told, beside: statement }];
	});
}
