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
import { belonging } from '../words/belongings.ts';
import { thingFor, whatItHas } from './thing-for.ts';

export function byPronoun(
	input: ReferenceScan,
	sentence: TokenSentence,
	at: number,
	foci: readonly Focus[],
): Reference | undefined {
	const token = input.scan.tokens[at];
	if (token === undefined || token.pos === 'PROPN') return undefined;
	const possessive = POSSESSIVES.has(token.lower) && isBeforeNoun(input.scan.tokens, at);
	const inside = isExplained(input, sentence, at, foci.at(-1)) ? { inside: true as const } : {};
	const frame = { first: at, last: at + 1, possessive, ...inside };
	// "X replaced it": what a verb does to "it" it does not do to its own subject.
	const isObject = !possessive && /^(it|him|her)$/.test(token.lower);
	const clause = input.clauses[sentence.index];
	if (isObject && clause !== undefined && at >= clause.verb.last) {
		return { ...frame, words: undefined };
	}
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

function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return next !== undefined && !/^(PUNCT|VERB|AUX|ADP|CCONJ)$/.test(next.pos);
}
