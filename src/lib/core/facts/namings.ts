import type { Target } from './fact.ts';
import { isSpecific } from './founding.ts';
import type { Statement } from './statement.ts';

/** "is named after the engineer Agnes Tull", "was called after his ship": after whom or what. */
export function namingTargets(statement: Statement): Target[] {
	const { verb, segments, reduced } = statement;
	if (!/^(?:name|rename|call)$/.test(verb.lemma) || !(verb.passive || reduced)) return [];
	const index = segments.findIndex(
		(segment) =>
			segment.kind === 'preposition' &&
			(segment.preposition === 'after' ||
				(segment.preposition === 'for' && verb.lemma === 'name') ||
				segment.preposition === 'in honour of' ||
				segment.preposition === 'in honor of'),
	);
	return index === 0 && isSpecific(statement) ? [{ part: 'segment', index }] : [];
}
