import type { Entity } from '../language/entity.ts';
import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
import { LANDFORMS, REGIONS } from '../language/words/nouns.ts';
import type { Target } from './fact.ts';
import { isSpecific } from './founding.ts';
import type { Statement } from './statement.ts';

/** A named place within a phrase, with the common noun that says what it is: "island" of "the island of Calba". */
export interface PlaceWithin {
	readonly entity: Entity;
	readonly noun: string;
	/** "the island of Calba", "the River Marn". */
	readonly run: Run;
	readonly name: Run;
}

/** "lies at the mouth of the River Marn", "is a town on the south coast of the island of Calba": of which. */
export function locationTargets(statement: Statement, reading: Reading): Target[] {
	const { verb, segments, entity } = statement;
	const isPlaced =
		(/^(?:lie|stand)$/.test(verb.lemma) && !verb.passive) ||
		(/^(?:situate|locate)$/.test(verb.lemma) && verb.passive);
	const [predicate] = segments;
	const opener = reading.tokens[predicate?.first ?? -1]?.lower ?? '';
	const isSettlement =
		verb.lemma === 'be' &&
		predicate?.kind === 'object' &&
		/^an?$/.test(opener) &&
		entity?.kind === 'place';
	if (!isSpecific(statement) || !(isPlaced || isSettlement)) return [];
	const index = isPlaced ? 0 : 1;
	const segment = segments[index];
	if (segment?.kind !== 'preposition' || segment.parts.length > 1) return [];
	if (!/^(?:in|on|at|near)$/.test(segment.preposition)) return [];
	return placeWithin(reading, segment.phrase) === undefined ? [] : [{ part: 'segment', index }];
}

/** The last "of" of a phrase, where a named landform or region stands behind it. */
export function placeWithin(reading: Reading, phrase: Run): PlaceWithin | undefined {
	const { tokens, scan, entityAt } = reading;
	for (let at = phrase.last - 1; at > phrase.first; at--) {
		if (tokens[at]?.lower !== 'of') continue;
		const name = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
		const entity = entityAt.get(name);
		if (entity === undefined || scan.nameEnd.get(name) !== phrase.last) continue;
		const named = { first: name, last: phrase.last };
		const first = entity.name.split(' ')[0]?.toLowerCase() ?? '';
		if (LANDFORMS.has(first) && entity.name.includes(' '))
			return { entity, noun: first, run: { first: at + 1, last: phrase.last }, name: named };
		const noun = tokens[at - 1]?.lower ?? '';
		const isNamedAs = LANDFORMS.has(noun) || REGIONS.has(noun);
		const opener = tokens[at - 2]?.lower === 'the' ? at - 2 : undefined;
		if (isNamedAs && opener !== undefined && opener > phrase.first)
			return { entity, noun, run: { first: opener, last: phrase.last }, name: named };
	}
	return undefined;
}
