import { placeWithin } from '../../facts/locations.ts';
import type { StatementFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import { standAlone } from '../../language/stand-alone.ts';
import { entityAnswer } from './answer.ts';
import type { Asked } from './asked.ts';
import { capitalise } from './wh-words.ts';

/** "At the mouth of which river does Grace lie?" */
export function askLocation(
	reading: Reading,
	{ statement }: StatementFact,
	index: number,
	order: string,
): Asked | undefined {
	const segment = statement.segments[index];
	if (segment?.kind !== 'preposition') return undefined;
	const place = placeWithin(reading, segment.phrase);
	if (place === undefined) return undefined;
	const before = standAlone(reading, { first: segment.first, last: place.run.first });
	if (before === undefined) return undefined;
	const { verb, subject } = statement;
	const lies =
		verb.lemma === 'be' ? `${verb.head.lower === 'was' ? 'did' : 'does'} ${subject} lie` : order;
	return {
		question: `${capitalise(before)} which ${place.noun} ${lies}`,
		answer: entityAnswer(reading, place.name, place.entity),
	};
}
