import type { Reading } from '../language/reading.ts';
import { FOUNDING } from '../language/words/verbs.ts';
import type { Target } from './fact.ts';
import { isSpecific } from './founding.ts';
import { dateOf, placeOf } from './segments.ts';
import type { Statement } from './statement.ts';

/** When something happened, that is no founding. */
export function eventTargets(statement: Statement, reading: Reading): Target[] {
	if (isFounding(statement) || !isSpecific(statement)) return [];
	return statement.segments.flatMap((segment, index): Target[] => {
		const date = dateOf(reading, segment);
		return date === undefined || date.precision === 'range' ? [] : [{ part: 'segment', index }];
	});
}

/** Where something happened, or is. */
export function placeTargets(statement: Statement, reading: Reading): Target[] {
	if (isFounding(statement) || !isSpecific(statement)) return [];
	return statement.segments.flatMap((segment, index): Target[] =>
		placeOf(reading, segment) === undefined ? [] : [{ part: 'segment', index }],
	);
}

function isFounding({ verb, reduced }: Statement): boolean {
	return FOUNDING.has(verb.lemma) && (verb.passive || reduced);
}
