import type { Entity } from './entity.ts';
import type { Reading } from './reading.ts';
import type { Run, TokenSentence } from './sentence.ts';

/** A name where it stands. */
export interface EntityMention {
	readonly entity: Entity;
	readonly of: Run;
}

/** The names that begin in a sentence, in the order of the entities. */
export function mentionsIn(reading: Reading, { index }: TokenSentence): readonly EntityMention[] {
	const known = bySentence.get(reading) ?? sorted(reading);
	bySentence.set(reading, known);
	return known.get(index) ?? [];
}

/** Every sentence asks, and in a long article going through all names for each would take most of the time. */
const bySentence = new WeakMap<Reading, ReadonlyMap<number, readonly EntityMention[]>>();

function sorted({ entities, sentences, tokens }: Reading): Map<number, EntityMention[]> {
	const sentenceOf = new Uint32Array(tokens.length);
	for (const { first, last, index } of sentences) sentenceOf.fill(index, first, last);
	const found = new Map<number, EntityMention[]>();
	for (const entity of entities) {
		for (const of of entity.mentions) {
			const index = sentenceOf[of.first] ?? 0;
			const here = found.get(index) ?? [];
			here.push({ entity, of });
			found.set(index, here);
		}
	}
	return found;
}
