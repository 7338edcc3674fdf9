import type { Clause } from './clause.ts';
import type { Entity } from './entity.ts';
import type { PhraseScan } from './noun-phrase.ts';
import type { Segment } from './segment.ts';
import type { TokenSentence } from './sentence.ts';

/** A law or a treaty that a sentence tells of as "a law", and that the next one calls by its name. */
export interface ToldAct {
	readonly noun: string;
	readonly entity: Entity;
	/** The sentence that tells of it as made. */
	readonly sentence: TokenSentence;
	readonly object: Extract<Segment, { kind: 'object' }>;
}

export interface ToldActScan {
	readonly scan: PhraseScan;
	readonly sentences: readonly TokenSentence[];
	readonly clauses: readonly (Clause | undefined)[];
	readonly entityAt: ReadonlyMap<number, Entity>;
}

/** What laws are called, and what treaties are. */
const KINDS: readonly (readonly string[])[] = [
	['law', 'act', 'bill', 'legislation', 'statute'],
	['treaty', 'convention', 'agreement', 'pact', 'accord', 'protocol'],
];

const MAKING = /^(?:pass|adopt|sign|approve|enact|ratify)$/;

/** The one law or treaty of each kind; none where the text tells of two as new. */
export function findToldActs(input: ToldActScan): readonly ToldAct[] {
	return KINDS.flatMap((nouns) => {
		const made = input.sentences.flatMap((sentence) => madeIn(input, sentence, nouns));
		const [act] = made;
		return act !== undefined && made.length === 1 && act.entity !== undefined
			? [{ ...act, entity: act.entity }]
			: [];
	});
}

/** By "the law" or "the treaty", a law or a treaty that was told of under another noun. */
export function actCalled(acts: readonly ToldAct[], noun: string): ToldAct | undefined {
	return acts.find((act) =>
		KINDS.some((nouns) => nouns.includes(noun) && nouns.includes(act.noun)),
	);
}

type Made = Omit<ToldAct, 'entity'> & { readonly entity: Entity | undefined };

/** "The parliament passed a law on Monday that …" */
function madeIn(input: ToldActScan, sentence: TokenSentence, nouns: readonly string[]): Made[] {
	const { tokens } = input.scan;
	const clause = input.clauses[sentence.index];
	if (clause === undefined || clause.verb.passive || clause.verb.negated) return [];
	if (!MAKING.test(clause.verb.lemma) || clause.verb.auxiliaries.length > 0) return [];
	const [object] = clause.segments;
	if (object?.kind !== 'object' || object.phrase.parts.length > 1) return [];
	const noun = tokens[object.phrase.head]?.lower ?? '';
	if (!nouns.includes(noun) || !/^an?$/.test(tokens[object.first]?.lower ?? '')) return [];
	return [{ noun, sentence, object, entity: namedNext(input, sentence, nouns) }];
}

/** "The Tarn Act, …": what the next sentence is about, named there first. */
function namedNext(
	{ scan, sentences, clauses, entityAt }: ToldActScan,
	{ index }: TokenSentence,
	nouns: readonly string[],
): Entity | undefined {
	const next = sentences[index + 1];
	const subject = clauses[index + 1]?.subject;
	if (next === undefined || subject?.first !== next.first || subject.parts.length > 1)
		return undefined;
	if (isDatedApart(scan, next)) return undefined;
	const isDefinite = scan.tokens[subject.first]?.lower === 'the';
	const entity = entityAt.get(isDefinite ? subject.first + 1 : subject.first);
	const [mention] = entity?.mentions ?? [];
	// "The Tarn Act of 1954" is another one.
	const isWhole = mention?.last === subject.last && mention.first >= subject.first;
	return isWhole && nouns.some((noun) => entity?.nouns.has(noun)) ? entity : undefined;
}

/** "The Tarn Act was passed in 1999": an older one, which the new law may amend. */
function isDatedApart({ tokens, dateEnd }: PhraseScan, { first, last }: TokenSentence): boolean {
	for (let at = first; at < last; at++) {
		if (!MAKING.test(tokens[at]?.lemma ?? '')) continue;
		for (let date = at + 1; date <= Math.min(at + 3, last - 1); date++)
			if (dateEnd.has(date)) return true;
	}
	return false;
}
