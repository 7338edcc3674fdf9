import type { Clause } from '../language/clause.ts';
import { predicateAt } from '../language/predicate.ts';
import type { Reading } from '../language/reading.ts';
import type { Predicate } from '../language/segment.ts';
import type { TokenSentence } from '../language/sentence.ts';
import { isFinite, verbGroupAt } from '../language/verb-group.ts';

/** How far behind its noun a relative clause may begin: "a waterway in the far north of Norland that links". */
const FAR = 9;

/**
 * "X is a waterway in the north of Norland that links A with B": what is told of X besides. Undefined where the clause
 * may as well tell of another noun between; a name takes no such clause.
 */
export function predicateRelative(
	{ tokens, scan }: Reading,
	{ last: end }: TokenSentence,
	{ verb: be, segments }: Clause,
): Predicate | undefined {
	const [predicate] = segments;
	if (be.lemma !== 'be' || be.negated || predicate?.kind !== 'object') return undefined;
	const { phrase } = predicate;
	if (!/^an?$/.test(tokens[phrase.first]?.lower ?? '') || phrase.parts.length > 1) return undefined;
	let at = phrase.coreEnd;
	while (
		at < phrase.coreEnd + FAR &&
		/^(?:ADP|DET|ADJ|NOUN|PROPN|ADV)$/.test(tokens[at]?.pos ?? '')
	) {
		if (tokens[at]?.lower === 'that') break;
		at++;
	}
	if (!/^(?:that|which)$/.test(tokens[at]?.lower ?? '')) return undefined;
	const isNear = at === phrase.coreEnd || tokens[at - 1]?.pos === 'PROPN';
	const verb = isNear ? verbGroupAt(tokens, at + 1, end) : undefined;
	if (verb === undefined || !isFinite(verb)) return undefined;
	const told = predicateAt(scan, verb.last, end, 'nested');
	return { first: at, last: told.last, verb, segments: told.segments };
}
