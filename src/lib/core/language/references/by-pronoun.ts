import type { Clause } from '../clause.ts';
import type { Reference } from './reference.ts';
import type { TokenSentence } from '../sentence.ts';
import type { Token } from '../token.ts';
import {
	PEOPLE_PRONOUNS,
	PLURAL_PRONOUNS,
	POSSESSIVES,
	THING_PRONOUNS,
} from '../words/function-words.ts';
import type { Focus } from './focus.ts';
import { genderOfPronoun } from './gender.ts';
import { fits, personFor } from './person-for.ts';
import type { ReferenceScan } from './scan.ts';
import { wordList } from '../words/word-list.ts';
import { belonging } from '../words/belongings.ts';
import { thingFor, whatItHas } from './thing-for.ts';

/** What "it" does without standing for anything. */
const WEATHER = wordList('rain snow hail drizzle pour freeze thunder');

/** "It was reported in 2012 that …": the "it" is what follows. */
function isReport({ verb, segments }: Clause): boolean {
	return verb.passive && segments.some(({ kind }) => kind === 'that');
}

export function byPronoun(
	input: ReferenceScan,
	sentence: TokenSentence,
	at: number,
	foci: readonly Focus[],
): Reference | undefined {
	const token = input.scan.tokens[at];
	if (token === undefined || token.pos === 'PROPN') return undefined;
	// "Its mean density": a word that may be a verb does not make "its" another than it is.
	const isAlways = /^(?:its|their|my|our|your)$/.test(token.lower);
	const possessive =
		isAlways || (POSSESSIVES.has(token.lower) && isBeforeNoun(input.scan.tokens, at));
	const clause = input.clauses[sentence.index];
	// "X replaced it": what a verb does to "it" it does not do to its own subject.
	const isObject = !possessive && /^(it|him|her)$/.test(token.lower);
	if (isObject && clause !== undefined && at >= clause.verb.last) {
		const inside = namesBeside(input, sentence, clause, at) ? { inside: true as const } : {};
		return { first: at, last: at + 1, possessive, words: undefined, ...inside };
	}
	if (clause?.subject.first === at && WEATHER.has(clause.verb.lemma))
		return { first: at, last: at + 1, possessive, words: undefined, inside: true };
	if (clause?.subject.first === at && isReport(clause))
		return { first: at, last: at + 1, possessive, words: undefined, inside: true };
	const inside = isExplained(input, sentence, at, foci.at(-1)) ? { inside: true as const } : {};
	const frame = { first: at, last: at + 1, possessive, ...inside };
	if (PEOPLE_PRONOUNS.has(token.lower))
		return { ...frame, ...personFor(input, sentence, at, foci) };
	if (THING_PRONOUNS.has(token.lower)) return { ...frame, ...thingFor(input, sentence, at, foci) };
	if (PLURAL_PRONOUNS.has(token.lower)) return { ...frame, words: undefined };
	if (/^(i|we|you|me|us|my|our|your|mine|ours|yours)$/.test(token.lower)) {
		return { ...frame, words: undefined };
	}
	return undefined;
}

/** Whether the sentence itself names before the pronoun what it may stand for. */
function isExplained(
	input: ReferenceScan,
	sentence: TokenSentence,
	at: number,
	here: Focus | undefined,
): boolean {
	const { lower } = input.scan.tokens[at] ?? { lower: '' };
	if (here === undefined) return false;
	if (PEOPLE_PRONOUNS.has(lower)) {
		const gender = genderOfPronoun(lower);
		return [...here.people].some((entity) => fits(input, entity, gender));
	}
	const clause = input.clauses[sentence.index];
	if (clause === undefined || at < clause.verb.first) return false;
	if (THING_PRONOUNS.has(lower)) {
		const has = whatItHas(input, sentence, at);
		return [...here.things].some(({ kind }) => belonging(kind, has) !== 'hardly');
	}
	const head = input.scan.tokens[clause.subject.head];
	const isPlural = clause.subject.parts.length > 1 || /[^su]s$/.test(head?.lower ?? '');
	return PLURAL_PRONOUNS.has(lower) && isPlural && lower !== 'they';
}

/** Whether somebody or something besides the subject is named before an object pronoun, and not by the way: "in Leeds". */
function namesBeside(
	{ scan, entityAt }: ReferenceScan,
	{ first }: TokenSentence,
	{ subject }: Clause,
	at: number,
): boolean {
	const { tokens } = scan;
	const ofPerson = PEOPLE_PRONOUNS.has(tokens[at]?.lower ?? '');
	const acting = entityAt.get(subject.first) ?? entityAt.get(subject.first + 1);
	for (let name = first; name < at; name++) {
		const entity = entityAt.get(name);
		if (entity === undefined || entity === acting) continue;
		if (name >= subject.first && name < subject.last) continue;
		const before = tokens[name - 1]?.pos === 'DET' ? tokens[name - 2] : tokens[name - 1];
		if ((entity.kind === 'person') === ofPerson && before?.pos !== 'ADP') return true;
	}
	return false;
}

function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return next !== undefined && !/^(PUNCT|VERB|AUX|ADP|CCONJ|SCONJ|PART|DET)$/.test(next.pos);
}
