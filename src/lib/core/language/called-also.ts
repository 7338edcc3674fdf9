import type { Clause } from './clause.ts';
import type { Entity } from './entity.ts';
import type { PhraseScan } from './noun-phrase.ts';

/** What the text says that a name is, as a noun: "X is an active stratovolcano", "X, a political organisation, …". */
export function findCalledAlso(
	scan: PhraseScan,
	clauses: readonly (Clause | undefined)[],
	entityAt: ReadonlyMap<number, Entity>,
): Map<Entity, string[]> {
	const called = new Map<Entity, string[]>();
	for (const clause of clauses) {
		if (clause === undefined) continue;
		const { subject } = clause;
		const start = scan.tokens[subject.first]?.pos === 'DET' ? subject.first + 1 : subject.first;
		const entity = entityAt.get(start);
		if (entity === undefined || scan.nameEnd.get(start) !== subject.coreEnd) continue;
		for (const head of predicateHeads(scan, clause)) {
			const noun = scan.tokens[head];
			if (noun?.pos === 'NOUN') called.set(entity, [...(called.get(entity) ?? []), noun.lower]);
		}
	}
	return called;
}

function predicateHeads(scan: PhraseScan, clause: Clause): number[] {
	const heads = clause.inserted.flatMap((inserted) =>
		inserted.kind === 'apposition' ? [inserted.phrase.head] : [],
	);
	const [predicate] = clause.segments;
	const { verb } = clause;
	// "Marn became the first club to win": what it came to be first, it was.
	const isFirst =
		verb.lemma === 'become' && /^(?:first|only)$/.test(scan.tokens[verb.last + 1]?.lower ?? '');
	const isCopula = (verb.lemma === 'be' || isFirst) && !verb.negated;
	if (!isCopula || predicate?.kind !== 'object') return heads;
	const article = scan.tokens[predicate.phrase.first]?.pos;
	return article === 'DET' ? [...heads, predicate.phrase.head] : heads;
}
