import type { Reading } from '../language/reading.ts';
import { KINDS, REGIONS, RULES } from '../language/words/nouns.ts';
import type { Target } from './fact.ts';
import { isIdentity } from './events.ts';
import { figuresIn } from './figure.ts';
import { isSpecific } from './founding.ts';
import type { Statement } from './statement.ts';

/** "in the format of X", "in the village of X", "under the presidency of X", "by the principle of X". */
export function formatTargets(statement: Statement, reading: Reading): Target[] {
	if (!isSpecific(statement) && statement.claimant === undefined) return [];
	if (isIdentity(statement)) return [];
	return statement.segments.flatMap((segment, index): Target[] => {
		// "is named after the region of X": after what, and not of which region.
		if (segment.kind !== 'preposition' || segment.preposition === 'after') return [];
		const noun = reading.tokens[segment.head]?.lower ?? '';
		const hasOf = reading.tokens[segment.head + 1]?.lower === 'of';
		// "in the village of Ness": the noun says what kind of place.
		const isKind = KINDS.has(noun) || RULES.has(noun) || REGIONS.has(noun) || noun === 'island';
		// "at a depth of 11 kilometres" is asked as a figure.
		const isFigure = figuresIn(reading, { first: segment.head + 2, last: segment.last }).length > 0;
		return hasOf && isKind && !isFigure ? [{ part: 'segment', index }] : [];
	});
}
