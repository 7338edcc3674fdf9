import { clauseAt } from '../clause.ts';
import { nounPhraseAt } from '../noun-phrase.ts';
import type { Reading } from '../reading.ts';
import { contains } from '../runs.ts';
import type { Run } from '../sentence.ts';
import {
	PEOPLE_PRONOUNS,
	PLURAL_PRONOUNS,
	POSSESSIVES,
	THING_PRONOUNS,
} from '../words/function-words.ts';
import { belonging } from '../words/belongings.ts';
import { wordList } from '../words/word-list.ts';
import { isTrade } from '../words/nouns.ts';
import { isPersonNoun, type Gender } from '../words/people.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../words/first-names.ts';
import { genderOfPronoun } from './gender.ts';

/**
 * Whether a pronoun or "the team" has, before it in what is shown, a noun or a name that it can stand for: "Pharmacists … in their
 * new role". Which of several is meant, a reader tells from the shown words as well as from the article.
 */
export function isBoundWithin(reading: Reading, at: number, shown: Run): boolean {
	const pronoun = reading.tokens[at]?.lower ?? '';
	if (at < shown.first || at >= shown.last) return false;
	if (pronoun.endsWith('self') || pronoun.endsWith('selves')) return true;
	if (pronoun === 'it' && isExpletive(reading, at)) return true;
	if (pronoun === 'the') return isNamedBefore(reading, shown.first, at);
	if (isFronted(reading, pronoun, at, shown)) return true;
	const doer = doerOf(reading, at, shown);
	for (let from = shown.first; from < at;) {
		const phrase = nounPhraseAt(reading.scan, from, at);
		if (phrase === undefined) {
			from++;
			continue;
		}
		const isDoer = doer !== undefined && contains(doer, phrase);
		if (!isDoer && suits(reading, pronoun, at, phrase)) return true;
		from = Math.max(from + 1, phrase.coreEnd);
	}
	return false;
}

/** "The ministry has banned it": whoever does something does it to another, or it would be "itself". */
function doerOf(reading: Reading, at: number, { first, last }: Run): Run | undefined {
	if (!/^(?:it|him|her|them)$/.test(reading.tokens[at]?.lower ?? '')) return undefined;
	const clause = clauseAt(reading.scan, first, last);
	if (clause === undefined || clause.verb.last > at) return undefined;
	// "no longer wants to support it"
	const between = reading.tokens.slice(clause.verb.last, at);
	// "Vesta offered $9 million for it"
	const isFor = /^(?:for|to|by)$/.test(reading.tokens[at - 1]?.lower ?? '');
	const isDirect = between.every(({ pos }) => /^(?:PART|VERB|ADV)$/.test(pos));
	return isDirect || isFor ? clause.subject : undefined;
}

/** Whether the first name does not say otherwise. */
function suitsGender(first: string, gender: Gender): boolean {
	return !(gender === 'male' ? FEMALE_NAMES : MALE_NAMES).has(first);
}

/** "Despite their soft bodies, ctenophores …": in front of the subject that it stands for. */
function isFronted(reading: Reading, pronoun: string, at: number, { first, last }: Run): boolean {
	if (!POSSESSIVES.has(pronoun)) return false;
	const clause = clauseAt(reading.scan, first, last);
	return (
		clause !== undefined && at < clause.subject.first && suits(reading, pronoun, at, clause.subject)
	);
}

/** Of whom or what they are said, these tell something: "it was due to leave". */
const OF_SUBJECT = wordList(
	'due able unable likely unlikely ready set free subject prone similar close next quick slow',
);

/** "it is known that", "it is hard to say": stands for nothing. */
function isExpletive({ tokens }: Reading, at: number): boolean {
	let next = at + 1;
	while (/^(?:AUX|ADV)$/.test(tokens[next]?.pos ?? '') || tokens[next]?.lower === 'not') next++;
	const telling = tokens[next];
	if (next === at + 1 || telling === undefined || OF_SUBJECT.has(telling.lower)) return false;
	if (!tokens.slice(at + 1, next).some(({ pos }) => pos === 'AUX')) return false;
	const behind = tokens[next + 1]?.lower ?? '';
	if (telling.lower === 'time') return /^(?:for|to|that)$/.test(behind);
	return telling.pos === 'ADJ'
		? /^(?:that|to|whether|how|for)$/.test(behind)
		: telling.pos === 'VERB' && /^(?:that|whether|how)$/.test(behind);
}

/** "Kuechly led the team": what a definite noun stands for, the name before it tells well enough. */
function isNamedBefore({ entityAt, scan }: Reading, from: number, at: number): boolean {
	for (let before = from; before < at; before++) {
		if (entityAt.has(before) || scan.nameEnd.has(before)) return true;
	}
	return false;
}

function suits(
	{ tokens, entityAt }: Reading,
	pronoun: string,
	at: number,
	{ first, head, parts }: Run & { readonly head: number; readonly parts: readonly Run[] },
): boolean {
	const noun = tokens[head];
	if (noun === undefined || !/^(?:NOUN|PROPN)$/.test(noun.pos)) return false;
	const entity = entityAt.get(first) ?? entityAt.get(first + 1);
	const isPlural =
		parts.length > 1 ||
		((noun.pos === 'NOUN' || PLURAL_PRONOUNS.has(pronoun)) &&
			/[^su]s$|people$|men$|children$/.test(noun.lower));
	const isPerson = entity?.kind === 'person' || isPersonNoun(noun.lower) || isTrade(noun.lower);
	if (PLURAL_PRONOUNS.has(pronoun))
		return isPlural || (entity !== undefined && entity.kind !== 'person');
	if (PEOPLE_PRONOUNS.has(pronoun))
		return (
			(entity?.kind === 'person' || (entity?.kind === 'other' && !entity.article)) &&
			suitsGender(tokens[first]?.lower ?? '', genderOfPronoun(pronoun))
		);
	if (!THING_PRONOUNS.has(pronoun) || isPerson || isPlural) return false;
	// A sum is no thing that anything is done for.
	if (tokens[first]?.pos === 'SYM') return false;
	const owned = tokens[at + 1]?.lower;
	return (
		pronoun !== 'its' ||
		entity === undefined ||
		belonging(entity.kind, { noun: owned }) !== 'hardly'
	);
}
