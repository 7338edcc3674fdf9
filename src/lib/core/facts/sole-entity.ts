import type { Entity } from '../language/entity.ts';
import type { Reading } from '../language/reading.ts';
import type { Reference } from '../language/references/reference.ts';
import type { Run } from '../language/sentence.ts';

/** The entity that the whole run stands for, as against one that it only mentions. */
export function soleEntity(reading: Reading, run: Run): Entity | undefined {
	const start = /^(the|a|an)$/.test(reading.tokens[run.first]?.lower ?? '')
		? run.first + 1
		: run.first;
	const reference =
		reading.references.get(start) ??
		reading.references.get(run.first) ??
		personBehind(reading, { ...run, first: start });
	if (reference === undefined || reference.possessive || reference.last < run.last)
		return undefined;
	return reference.entity;
}

/** "the whaling captain Josiah Pell": somebody behind words that only say more of the trade. */
function personBehind(
	{ references, tokens }: Reading,
	{ first, last }: Run,
): Reference | undefined {
	for (let at = first + 1; at < last; at++) {
		if (!/^(?:ADJ|NOUN|VERB)$/.test(tokens[at - 1]?.pos ?? '')) return undefined;
		const reference = references.get(at);
		if (reference === undefined) continue;
		return reference.last === last && reference.entity?.kind === 'person' ? reference : undefined;
	}
	return undefined;
}
