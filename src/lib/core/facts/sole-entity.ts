import type { Entity } from '../language/entity.ts';
import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';

/** The entity that the whole run stands for, as against one that it only mentions. */
export function soleEntity(reading: Reading, run: Run): Entity | undefined {
	const start = /^(the|a|an)$/.test(reading.tokens[run.first]?.lower ?? '')
		? run.first + 1
		: run.first;
	const reference = reading.references.get(start) ?? reading.references.get(run.first);
	if (reference === undefined || reference.possessive || reference.last < run.last)
		return undefined;
	return reference.entity;
}
