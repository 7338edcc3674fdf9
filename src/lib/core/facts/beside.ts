import { predicateAt } from '../language/predicate.ts';
import type { Reading } from '../language/reading.ts';
import type { Segment } from '../language/segment.ts';
import { verbGroupAt } from '../language/verb-group.ts';
import { INVARIANT } from '../language/words/verbs.ts';
import type { Statement } from './statement.ts';
import { eventToldBy } from './told-here.ts';

/**
 * "…, killing 131 people", "…, defeating Ruth Keller by 31-28": what the subject did beside, in the past of its own
 * verb. Only what is asked for by "did" can be asked of it, since the form of the past is not known.
 */
export function besideStatements(reading: Reading, statement: Statement): Statement[] {
	const { tokens } = reading;
	// Without where it struck, "an earthquake" may be any.
	const subject = eventToldBy(reading, statement.subjectRun)?.words ?? statement.subject;
	const { verb, segments } = statement;
	// "The storm hit the coast, killing …": of one thing, the base form is the past.
	const isPut = INVARIANT.has(verb.lemma) && !statement.plural;
	const first = verb.auxiliaries[0]?.lower;
	const isPast =
		first === undefined
			? !/(?:s|ing)$/.test(verb.head.lower) && (verb.head.lower !== verb.lemma || isPut)
			: /^(?:was|were|had)$/.test(first);
	if (!isPast || statement.modal !== undefined) return [];
	return segments
		.filter((segment) => tokens[segment.first - 1]?.text === ',')
		.flatMap((segment) => (segment.kind === 'participle' ? deeds(reading, segment) : []))
		.flatMap(({ verb: beside, segments: told }) => {
			const { head } = beside;
			const isPlain = beside.auxiliaries.length === 0 && !beside.negated;
			if (!isPlain || !head.lower.endsWith('ing') || head.lower === head.lemma) return [];
			const lower = head.lower.replace(/ing$/, 'ed');
			const past = { ...beside, head: { ...head, lower, text: lower } };
			return [
				{ ...statement, subject, verb: past, reduced: false, segments: told, beside: statement },
			];
		});
}

type Deed = Pick<Extract<Segment, { kind: 'participle' }>, 'verb' | 'segments'>;

/** "killing 12 people and leaving 4,000 homes without power": each by itself. */
function deeds({ tokens, scan }: Reading, { verb, segments }: Deed): Deed[] {
	const index = segments.findIndex(({ kind, first }) => {
		const next = tokens[first + 1];
		const isJoined = kind === 'rest' && tokens[first]?.lower === 'and';
		return isJoined && next?.pos === 'VERB' && next.lower.endsWith('ing');
	});
	const joined = segments[index];
	const second =
		joined === undefined ? undefined : verbGroupAt(tokens, joined.first + 1, joined.last);
	if (joined === undefined || second === undefined) return [{ verb, segments }];
	const behind = predicateAt(scan, second.last, joined.last, 'nested').segments;
	return [
		{ verb, segments: segments.slice(0, index) },
		{ verb: second, segments: behind },
	];
}
