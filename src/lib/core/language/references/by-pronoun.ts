import type { Entity } from '../entity.ts';
import type { Reference } from './reference.ts';
import type { Run, TokenSentence } from '../sentence.ts';
import type { Token } from '../token.ts';
import {
	PEOPLE_PRONOUNS,
	PLURAL_PRONOUNS,
	POSSESSIVES,
	THING_PRONOUNS,
} from '../words/function-words.ts';
import { chosen, isNamedPhrase, NOBODY, type Chosen, type Focus } from './focus.ts';
import type { ReferenceScan } from './scan.ts';

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
	if (PEOPLE_PRONOUNS.has(lower)) return here.people.size > 0;
	const clause = input.clauses[sentence.index];
	if (clause === undefined || at < clause.verb.first) return false;
	if (THING_PRONOUNS.has(lower)) return here.things.size > 0;
	const head = input.scan.tokens[clause.subject.head];
	const isPlural = clause.subject.parts.length > 1 || /[^su]s$/.test(head?.lower ?? '');
	return PLURAL_PRONOUNS.has(lower) && isPlural && lower !== 'they';
}

function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return next !== undefined && !/^(PUNCT|VERB|AUX|ADP|CCONJ)$/.test(next.pos);
}

function personFor(
	input: ReferenceScan,
	sentence: TokenSentence,
	at: number,
	foci: readonly Focus[],
): Chosen {
	const here = foci.at(-1);
	if (here !== undefined && here.people.size > 0) return onlyOne(here.people);
	const perhaps = unknownSubject(input, sentence, at);
	if (perhaps !== undefined) return chosen(perhaps);
	// "In his speech, the mayor said": the subject that follows, where it is a person.
	const clause = input.clauses[sentence.index];
	if (clause !== undefined && at < clause.subject.first) {
		const subject = personIn(input, clause.subject);
		if (subject !== undefined) return chosen(subject);
	}
	for (let back = 1; back <= 2; back++) {
		const before = foci.at(-back - 1);
		const earlier = input.sentences[sentence.index - back];
		if (before === undefined || earlier?.paragraph !== sentence.paragraph) return NOBODY;
		// A name of unknown sort may be a person's, and stands nearer than any before it.
		if ([...before.things].some(({ kind }) => kind === 'other')) return NOBODY;
		if (before.people.size > 0) return onlyOne(before.people);
	}
	return NOBODY;
}

/** "Tesla was renowned for his …": a lone subject of unknown kind is a person when "his" follows. */
function unknownSubject(
	input: ReferenceScan,
	sentence: TokenSentence,
	at: number,
): Entity | undefined {
	const clause = input.clauses[sentence.index];
	if (clause === undefined || at < clause.verb.first) return undefined;
	const { subject } = clause;
	const entity = input.entityAt.get(subject.first);
	const isWhole = input.scan.nameEnd.get(subject.first) === subject.last;
	return isWhole && entity?.kind === 'other' ? entity : undefined;
}

function personIn(input: ReferenceScan, run: Run): Entity | undefined {
	for (let at = run.first; at < run.last; at++) {
		const entity = input.entityAt.get(at);
		if (entity?.kind === 'person') return entity;
	}
	return undefined;
}

function onlyOne(people: ReadonlySet<Entity>): Chosen {
	const [one] = people;
	return one !== undefined && people.size === 1 ? chosen(one) : NOBODY;
}

function thingFor(
	input: ReferenceScan,
	sentence: TokenSentence,
	at: number,
	foci: readonly Focus[],
): Chosen {
	const here = foci.at(-1);
	if (here !== undefined && here.things.size > 0) {
		const [one] = here.things;
		return one !== undefined && here.things.size === 1 ? chosen(one) : NOBODY;
	}
	const before = foci.at(-2);
	const subject = before?.subject;
	if (before === undefined || subject === undefined || subject.entity?.kind === 'person')
		return NOBODY;
	// "Chief executive Maria Gomez" is somebody, though the phrase as a whole is no name.
	const earlier = input.clauses[sentence.index - 1];
	if (earlier !== undefined && personIn(input, earlier.subject) !== undefined) return NOBODY;
	const { entity } = subject;
	if (entity === undefined) return isNamedPhrase(subject.words) ? { words: subject.words } : NOBODY;
	// Subject goes on as subject, unless something of its kind was named beside it.
	const clause = input.clauses[sentence.index];
	const isInSubject = at === sentence.first || (clause !== undefined && at < clause.subject.last);
	const rivals = [...before.things].filter(
		(other) =>
			other !== entity &&
			(!isInSubject || (other.kind === entity.kind && !isAside(input, sentence.index - 1, other))),
	);
	return rivals.length === 0 ? chosen(entity) : NOBODY;
}

/** Whether a sentence names an entity behind a preposition or a comma only: "on Calba", ", in the Pacific". */
function isAside(input: ReferenceScan, index: number, entity: Entity): boolean {
	const { tokens } = input.scan;
	const sentence = input.sentences[index];
	if (sentence === undefined) return false;
	return entity.mentions
		.filter(({ first }) => first >= sentence.first && first < sentence.last)
		.every(({ first }) => {
			const before = tokens[first - 1]?.pos === 'DET' ? tokens[first - 2] : tokens[first - 1];
			const isPlaceWord = before?.pos === 'ADJ' || before?.text === ',';
			return before?.pos === 'ADP' || isPlaceWord;
		});
}
