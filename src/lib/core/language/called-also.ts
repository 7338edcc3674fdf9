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
	for (const [index, clause] of clauses.entries()) {
		if (clause === undefined) continue;
		const { subject } = clause;
		const given = nameGiven(scan, clause, entityAt);
		if (given !== undefined) {
			const nouns = [subject.head, newcomer(scan, clauses[index - 1])]
				.map((head) => scan.tokens[head ?? -1])
				.flatMap((noun) => (noun?.pos === 'NOUN' ? [noun.lower] : []));
			called.set(given, [...(called.get(given) ?? []), ...nouns]);
		}
		const start = scan.tokens[subject.first]?.pos === 'DET' ? subject.first + 1 : subject.first;
		const entity = entityAt.get(start);
		if (entity === undefined || scan.nameEnd.get(start) !== subject.coreEnd) continue;
		for (const head of predicateHeads(scan, clause)) {
			const noun = scan.tokens[head];
			if (noun?.pos === 'NOUN') called.set(entity, [...(called.get(entity) ?? []), noun.lower]);
		}
	}
	for (const [at, entity] of entityAt) {
		const craft = craftNouns(scan, at, entity);
		if (craft.length > 0) called.set(entity, [...(called.get(entity) ?? []), ...craft]);
	}
	return called;
}

/** What goes by one of these nouns goes by the others as well. */
const CRAFT: readonly (readonly string[])[] = [
	['probe', 'spacecraft', 'satellite', 'orbiter', 'lander', 'rover', 'mission'],
	['ship', 'vessel', 'ferry', 'tanker', 'trawler', 'freighter', 'steamer'],
];

/** "the European probe Halcyon", "a ferry, the Svan,": how else the text may go on about it. */
function craftNouns({ tokens }: PhraseScan, at: number, { kind }: Entity): readonly string[] {
	if (kind === 'person' || kind === 'people' || kind === 'country') return [];
	let before = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
	if (tokens[before]?.text === ',') before--;
	const noun = tokens[before];
	const group = CRAFT.find((nouns) => nouns.includes(noun?.lower ?? ''));
	if (group === undefined || noun === undefined) return [];
	// A ferry is a ship, a ship no ferry.
	return [noun.lower, ...(group[0] === 'probe' ? ['spacecraft', 'mission'] : ['ship', 'vessel'])];
}

/** "A crane has been found in Norland. The bird, which was named X, …": X is the crane, too. */
function newcomer({ tokens }: PhraseScan, before: Clause | undefined): number | undefined {
	const isNew = /^an?$/.test(tokens[before?.subject.first ?? -1]?.lower ?? '');
	return isNew ? before?.subject.head : undefined;
}

/** "The bird, which was named X, was seen …": the name that the subject is given. */
export function nameGiven(
	{ tokens, nameEnd }: PhraseScan,
	{ subject, inserted }: Clause,
	entityAt: ReadonlyMap<number, Entity>,
): Entity | undefined {
	const [given] = inserted;
	if (tokens[subject.first]?.lower !== 'the' || subject.head !== subject.last - 1) return undefined;
	if (given?.kind !== 'relative' && given?.kind !== 'participle') return undefined;
	const { verb, segments } = given;
	const isPassive = given.kind === 'participle' ? verb.head.lower.endsWith('ed') : verb.passive;
	const [name] = segments;
	if (!isPassive || verb.negated || !/^(?:call|name|dub|christen)$/.test(verb.lemma))
		return undefined;
	const start = name?.kind === 'object' ? name.phrase.first : -1;
	return nameEnd.get(start) === name?.last ? entityAt.get(start) : undefined;
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
