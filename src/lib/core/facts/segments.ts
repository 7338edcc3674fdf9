import type { Segment } from '../language/segment.ts';
import type { DateMention } from '../language/dates/date-mention.ts';
import type { Entity } from '../language/entity.ts';
import type { Reading } from '../language/reading.ts';
import { soleEntity } from './sole-entity.ts';

/** The one date that a segment consists of; undefined for all others. */
export function dateOf(reading: Reading, segment: Segment): DateMention | undefined {
	const date = dateIn(reading, segment);
	return date !== undefined && date.value !== null ? date : undefined;
}

function dateIn(reading: Reading, segment: Segment): DateMention | undefined {
	if (segment.kind === 'time') return reading.dates.get(segment.first);
	if (segment.kind !== 'preposition') return undefined;
	const date = reading.dates.get(segment.first) ?? reading.dates.get(segment.phrase.first);
	const end = reading.tokens[segment.last - 1]?.end ?? 0;
	// "in 2004 and 2006" is not one date.
	return date !== undefined && date.end >= end ? date : undefined;
}

const PLACING = new Set(['in', 'at', 'near', 'outside', 'on']);

/** The place that a segment names; undefined for all others. */
export function placeOf(reading: Reading, segment: Segment): Entity | undefined {
	if (segment.kind !== 'preposition' || !PLACING.has(segment.preposition)) return undefined;
	const entity = soleEntity(reading, segment.phrase);
	if (entity === undefined) return undefined;
	const isPlace = entity.kind === 'place' || entity.kind === 'country';
	return isPlace || segment.within !== undefined ? entity : undefined;
}
