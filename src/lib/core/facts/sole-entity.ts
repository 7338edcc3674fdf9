import type { Entity } from '../language/entity.ts';
import type { Reading } from '../language/reading.ts';
import type { Reference } from '../language/references/reference.ts';
import type { Run } from '../language/sentence.ts';

/** The entity that the whole run stands for, as against one that it only mentions. */
export function soleEntity(reading: Reading, run: Run): Entity | undefined {
	const start = /^(the|a|an)$/.test(reading.tokens[run.first]?.lower ?? '')
		? run.first + 1
		: run.first;
	const plain = reading.references.get(start) ?? reading.references.get(run.first);
	const isOwner = plain?.possessive === true;
	const reference =
		(isOwner ? undefined : plain) ?? personBehind(reading, { ...run, first: start }) ?? plain;
	if (reference === undefined || reference.possessive || reference.last < run.last)
		return undefined;
	return reference.entity;
}

/** "the whaling captain Josiah Pell": somebody behind words that only say more of the trade. */
function personBehind(
	{ references, tokens }: Reading,
	{ first, last }: Run,
): Reference | undefined {
	// "Tull's former student Anna Berg"
	const owner = tokens.slice(first, last).findIndex(({ lower }) => lower === "'s");
	const start = owner > 0 && references.get(first)?.possessive === true ? first + owner + 1 : first;
	for (let at = start + 1; at < last; at++) {
		if (!/^(?:ADJ|NOUN|VERB)$/.test(tokens[at - 1]?.pos ?? '')) return undefined;
		const reference = references.get(at);
		if (reference === undefined) continue;
		return reference.last === last && reference.entity?.kind === 'person' ? reference : undefined;
	}
	return undefined;
}
