import type { Entity } from '../language/entity.ts';
import { mentionsIn } from '../language/mentions-in.ts';
import { nounPhraseAt, type NounPhrase } from '../language/noun-phrase.ts';
import { predicateAt } from '../language/predicate.ts';
import type { Reading } from '../language/reading.ts';
import type { Segment } from '../language/segment.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import { isCapitalised } from '../language/token.ts';
import { isFinite, verbGroupAt, type VerbGroup } from '../language/verb-group.ts';
import { wordList } from '../language/words/word-list.ts';

/** What a sentence tells beside its main clause of a name in it. */
export interface SideClause {
	readonly entity: Entity;
	/** The name that it hangs on. */
	readonly of: Run;
	readonly verb: VerbGroup;
	/** "built" of "a stone arch built in 1566". */
	readonly reduced: boolean;
	readonly segments: readonly Segment[];
}

/** "X, who was born …", "X (Y), which was set up …", "X, a stone arch built in …", "X, a firm that was …": anywhere in a sentence. */
export function sideClauses(reading: Reading, sentence: TokenSentence): SideClause[] {
	const { tokens } = reading;
	return mentionsIn(reading, sentence).flatMap(({ entity, of }): SideClause[] => {
		if (of.last >= sentence.last) return [];
		const comma = bracketEnd(reading, of.last);
		if (tokens[comma]?.text !== ',') return [];
		const ofWhich = oneOfWhich(reading, of, sentence.last);
		const told = ofWhich ?? toldAt(reading, comma + 1, sentence.last);
		if (told === undefined) return [];
		const head = ofWhich === undefined ? clearHead(reading, { entity, of }, told) : { entity, of };
		if (head === undefined) return [];
		const { verb, relative } = told;
		const { segments, further } = predicateAt(
			reading.scan,
			verb.last,
			clauseEnd(reading, verb.last, sentence.last),
		);
		const reduced = relative === undefined && ofWhich === undefined;
		// "designed by X and completed in 1886": what is left out is left out of both.
		const shares = (next: VerbGroup) =>
			(verb.passive || reduced) && next.auxiliaries.length === 0 && PAST.test(next.head.lower);
		return [
			{ ...head, verb, reduced, segments },
			...further.map((next) => ({ ...head, ...next, reduced: shares(next.verb) })),
		];
	});
}

/** "three books, the best known of which, X, appeared in 1928": X did. */
function oneOfWhich({ tokens }: Reading, { first, last }: Run, end: number): Told | undefined {
	const before = tokens.slice(Math.max(0, first - 3), first).map(({ lower }) => lower);
	if (!/^of (?:which|whom) ,$/.test(before.join(' ')) || tokens[last]?.text !== ',')
		return undefined;
	const verb = verbGroupAt(tokens, last + 1, end);
	return verb !== undefined && isFinite(verb) ? { verb } : undefined;
}

/** Past "(RSRA)". */
export function bracketEnd({ tokens }: Reading, at: number): number {
	if (tokens[at]?.text !== '(') return at;
	const close = tokens.slice(at, at + 5).findIndex(({ text }) => text === ')');
	return close < 0 ? at : at + close + 1;
}

/** The comma that ends a side clause; one before a date or a larger place does not. */
export function clauseEnd({ tokens, scan }: Reading, from: number, end: number): number {
	for (let at = from; at < end; at++) {
		at = Math.max(at, (scan.dateEnd.get(at) ?? at + 1) - 1, (scan.nameEnd.get(at) ?? at + 1) - 1);
		if (tokens[at]?.text !== ',') continue;
		const name = scan.nameEnd.get(at + 1);
		const isPlace = name !== undefined && /^[,.]$/.test(tokens[name]?.text ?? '');
		if (!isPlace) return at;
	}
	return end;
}

interface Told {
	readonly verb: VerbGroup;
	/** Undefined for "built in 1566". */
	readonly relative?: string;
	/** "a stone arch". */
	readonly apposition?: NounPhrase;
}

function toldAt(reading: Reading, at: number, end: number): Told | undefined {
	const direct = clauseOf(reading, at, end);
	if (direct !== undefined) return direct;
	if (!/^an?$/.test(reading.tokens[at]?.lower ?? '')) return undefined;
	const apposition = nounPhraseAt(reading.scan, at, end);
	if (apposition === undefined || apposition.parts.length > 1) return undefined;
	// "a member of the family that ruled": whose clause it is, "of" leaves open.
	if (apposition.last !== apposition.coreEnd) return undefined;
	const from = measureEnd(reading, apposition.last);
	const told = clauseOf(reading, from, end) ?? pastPlural(reading, from, end);
	return told === undefined ? undefined : { ...told, apposition };
}

/** "a contest for women that was first held": "was" does not tell of the women. */
function pastPlural(reading: Reading, at: number, end: number): Told | undefined {
	const { tokens, scan } = reading;
	if (!/^(?:for|among|between)$/.test(tokens[at]?.lower ?? '')) return undefined;
	const whom = nounPhraseAt(scan, at + 1, end);
	const noun = tokens[whom?.head ?? -1];
	if (whom === undefined || noun?.pos !== 'NOUN' || noun.lower === noun.lemma) return undefined;
	const told = clauseOf(reading, whom.last, end);
	const isOne = /^(?:was|is|has)$/.test(told?.verb.auxiliaries[0]?.lower ?? '');
	return isOne && told?.relative !== undefined ? told : undefined;
}

/** Past the "long" of "a bridge 712 metres long". */
function measureEnd({ tokens }: Reading, at: number): number {
	const isMeasure = tokens[at - 2]?.pos === 'NUM' && tokens[at]?.pos === 'ADJ';
	return isMeasure ? at + 1 : at;
}

function clauseOf({ tokens }: Reading, at: number, end: number): Told | undefined {
	const relative = tokens[at]?.lower ?? '';
	if (/^(who|which|that)$/.test(relative)) {
		const verb = verbGroupAt(tokens, at + 1, end);
		return verb !== undefined && isFinite(verb) ? { verb, relative } : undefined;
	}
	const verb = tokens[at]?.pos === 'VERB' ? verbGroupAt(tokens, at, end) : undefined;
	const isPast =
		verb?.auxiliaries.length === 0 &&
		PAST.test(verb.head.lower) &&
		!WITHOUT_PASSIVE.has(verb.lemma);
	const next = verb === undefined ? undefined : tokens[verb.last];
	// "founded in …", "built by …"; "founded the club" has a doer.
	return isPast && (next?.pos === 'ADP' || next?.pos === 'SCONJ') ? { verb } : undefined;
}

/** "X, appeared in 1928": nothing is appeared. */
const WITHOUT_PASSIVE = wordList(
	'appear arrive die happen occur emerge exist remain seem come go fall rise last live belong consist graduate retire',
);

const PAST = /(?:ed|en|orn|own|ilt|eld|et|ade|ung)$/;

type Head = Pick<SideClause, 'entity' | 'of'>;

/** Whom or what a side clause is about; undefined where it is not clear. */
function clearHead(
	reading: Reading,
	{ entity, of }: Head,
	{ verb, relative, apposition }: Told,
): Head | undefined {
	const { kind } = entity;
	const isPerson = kind === 'person';
	if (kind === 'people' || entity.shared === true || (relative === 'which' && isPerson))
		return undefined;
	// Half of a name: the word before belongs to it, too.
	const before = reading.tokens[of.first - 1];
	const isHalf = before?.pos === 'VERB' && isCapitalised(before);
	if (isHalf) return undefined;
	if (relative === 'who' && apposition === undefined && !isPerson && kind !== 'other')
		return undefined;
	if (isNearestHead(reading, of, isPerson)) return { entity, of };
	// "the Tarn Park in Norland, which was opened": no country is opened.
	const isBuilt = kind === 'country' && verb.passive && BUILT.test(verb.lemma);
	if (!isBuilt || relative !== 'which' || reading.tokens[of.first - 1]?.lower !== 'in')
		return undefined;
	for (const owner of reading.entities) {
		const mention = owner.mentions.find(({ last }) => last === of.first - 1);
		if (mention !== undefined && owner.kind !== 'person') {
			return isNearestHead(reading, mention, false) ? { entity: owner, of: mention } : undefined;
		}
	}
	return undefined;
}

const BUILT = /^(?:open|build|complete|create|design|construct|inaugurate|erect)$/;

/** The nearer noun is not always the head: "the park in Bolivia, which was created", "the sister of Jan Ek, who". */
export function isNearestHead({ tokens }: Reading, { first }: Run, isPerson: boolean): boolean {
	let at = first - 1;
	while (
		/^(DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.pos ?? '') &&
		!isPreposition(tokens[at]?.lower)
	)
		at--;
	const before = tokens[at]?.lower ?? '';
	if (/^(and|or|&|'s|’s|,)$/.test(before)) return false;
	if (!isPreposition(before)) return true;
	if (before === 'by' || (isPerson && /^(with|under|from)$/.test(before))) return true;
	return /^(?:VERB|AUX|ADV)$/.test(tokens[at - 1]?.pos ?? '');
}

function isPreposition(word: string | undefined): boolean {
	return /^(of|in|at|on|near|from|for|with|to|by|under|into|as|about|after|before|over|through|between|against|than|like|outside|behind|beside|beyond|across|along|around|during|within|including|via)$/.test(
		word ?? '',
	);
}
