import type { Clause } from './clause.ts';
import { entityWords, type Entity } from './entity.ts';
import type { OfficeMention } from './mentions/office.ts';
import { nounPhraseAt, type PhraseScan } from './noun-phrase.ts';
import type { Reference } from './reference.ts';
import type { Run, TokenSentence } from './sentence.ts';
import { textOf } from './text-of.ts';
import type { Token } from './token.ts';
import {
	PEOPLE_PRONOUNS,
	PLURAL_PRONOUNS,
	POSSESSIVES,
	THING_PRONOUNS,
} from './words/function-words.ts';
import {
	BUILDINGS,
	DOINGS,
	EVENTS,
	INITIATIVES,
	LANDFORMS,
	OFFICES,
	ORGANISATIONS,
	REGIONS,
	isTrade,
} from './words/nouns.ts';

export interface ReferenceScan {
	readonly text: string;
	readonly scan: PhraseScan;
	readonly sentences: readonly TokenSentence[];
	readonly clauses: readonly (Clause | undefined)[];
	readonly entities: readonly Entity[];
	readonly entityAt: ReadonlyMap<number, Entity>;
	readonly offices: readonly OfficeMention[];
	/** The common nouns by which the text says what an entity is: "stratovolcano". */
	readonly calledAlso: ReadonlyMap<Entity, readonly string[]>;
}

export interface References {
	/** By the token that they start at. */
	readonly found: Map<number, Reference>;
	/** What each office belongs to, in words that stand alone. */
	readonly owners: ReadonlyMap<OfficeMention, string>;
}

/** What a sentence leaves in mind for the next one. */
interface Focus {
	readonly people: Set<Entity>;
	readonly things: Set<Entity>;
	/** What the sentence is about: its subject. */
	subject?: { readonly words: string; readonly entity?: Entity; readonly head: string };
}

/**
 * Resolves pronouns, titles without a name, surnames and "the museum" in reading order, each from what the
 * sentence and the one before it have named. Where two candidates are left, nothing is chosen.
 */
export function findReferences(input: ReferenceScan): References {
	const found = new Map<number, Reference>();
	const owners = new Map<OfficeMention, string>();
	const foci: Focus[] = [];
	for (const sentence of input.sentences) {
		const focus: Focus = { people: new Set(), things: new Set() };
		foci.push(focus);
		resolveSentence(input, sentence, foci, found);
		setSubject(input, sentence, focus, found);
		for (const office of input.offices) {
			if (office.first < sentence.first || office.first >= sentence.last) continue;
			const owner = ownerWords(input, office, foci);
			if (owner !== undefined) owners.set(office, owner);
		}
	}
	return { found, owners };
}

/** What an office belongs to, by name: "the Tide Museum" for "director of the museum". */
function ownerWords(
	input: ReferenceScan,
	office: OfficeMention,
	foci: readonly Focus[],
): string | undefined {
	const { of } = office;
	if (of === undefined || /^\p{Lu}/u.test(of)) return of;
	return definiteFor(input, of.toLowerCase(), office.first, foci).words;
}

function resolveSentence(
	input: ReferenceScan,
	sentence: TokenSentence,
	foci: readonly Focus[],
	found: Map<number, Reference>,
): void {
	const { tokens } = input.scan;
	const focus = foci.at(-1);
	if (focus === undefined) return;
	for (let at = sentence.first; at < sentence.last; at++) {
		const token = tokens[at];
		if (token === undefined) continue;
		const reference =
			byOffice(input, at) ??
			byTrade(input, at) ??
			byName(input, at) ??
			byPronoun(input, sentence, at, foci) ??
			byDefinite(input, sentence, at, foci) ??
			byDemonstrative(input, sentence, at);
		if (reference === undefined) continue;
		found.set(reference.first, reference);
		if (reference.entity !== undefined) remember(focus, reference.entity);
		at = reference.last - 1;
	}
}

function remember(focus: Focus, entity: Entity): void {
	(entity.kind === 'person' ? focus.people : focus.things).add(entity);
}

function setSubject(
	input: ReferenceScan,
	sentence: TokenSentence,
	focus: Focus,
	found: ReadonlyMap<number, Reference>,
): void {
	const clause = input.clauses[sentence.index];
	if (clause === undefined) return;
	const { subject } = clause;
	const { tokens } = input.scan;
	const isDefinite = tokens[subject.first]?.lower === 'the';
	const reference =
		found.get(subject.first) ?? (isDefinite ? found.get(subject.first + 1) : undefined);
	const head = tokens[subject.head]?.lower ?? '';
	if (
		reference?.words !== undefined &&
		reference.last >= subject.coreEnd &&
		!reference.possessive
	) {
		focus.subject = {
			words: reference.words,
			head,
			...(reference.entity === undefined ? {} : { entity: reference.entity }),
		};
		return;
	}
	const whole = textOf(input.text, tokens, subject);
	focus.subject = { words: whole.replace(/^(The|A|An) /, (word) => word.toLowerCase()), head };
}

/** "the Kazakh President" -> who is named as President of Kazakhstan elsewhere. */
function byOffice(input: ReferenceScan, at: number): Reference | undefined {
	const { tokens } = input.scan;
	const start = tokens[at]?.lower === 'the' ? at + 1 : at;
	const office = input.offices.find(({ first }) => first === start);
	if (office === undefined) return undefined;
	const holder = office.holder ?? holderOf(input.offices, office);
	const entity = holder === undefined ? undefined : input.entityAt.get(holder.first);
	// "the President of France" says itself which one, whoever it is.
	if (entity === undefined && office.of !== undefined) return undefined;
	if (office.holder !== undefined && office.holder.first < office.first) return undefined;
	const isPossessive = tokens[office.last]?.lower === "'s";
	return {
		first: at,
		last: isPossessive ? office.last + 1 : office.last,
		words: entity?.name,
		...(entity === undefined ? {} : { entity }),
		possessive: isPossessive,
	};
}

function holderOf(offices: readonly OfficeMention[], office: OfficeMention): Run | undefined {
	const fitting = offices.filter(
		(other) =>
			other.holder !== undefined &&
			other.rank === office.rank &&
			(office.of === undefined || sameOwner(other, office)),
	);
	const first = fitting[0]?.holder;
	return fitting.length > 0 && new Set(fitting.map(({ of }) => of)).size === 1 ? first : undefined;
}

function sameOwner(a: OfficeMention, b: OfficeMention): boolean {
	if (a.country !== undefined || b.country !== undefined)
		return a.country?.code === b.country?.code;
	return a.of?.toLowerCase() === b.of?.toLowerCase();
}

/** "the Dutch navigator Pieter van Loon": a trade right before a person's name is part of the naming. */
function byTrade(input: ReferenceScan, at: number): Reference | undefined {
	const { tokens, nameEnd } = input.scan;
	let name = at;
	while (name < at + 5 && !isPersonAt(input, name) && isTitleWord(tokens[name])) name++;
	const last = nameEnd.get(name);
	const entity = input.entityAt.get(name);
	if (name === at || last === undefined || entity === undefined || !isPersonAt(input, name)) {
		return undefined;
	}
	if (!isTrade(tokens[name - 1]?.lower ?? '')) return undefined;
	const possessive = tokens[last]?.lower === "'s";
	return { first: at, last: possessive ? last + 1 : last, words: entity.name, entity, possessive };
}

function isPersonAt(input: ReferenceScan, at: number): boolean {
	return input.entityAt.get(at)?.kind === 'person';
}

function isTitleWord(token: Token | undefined): boolean {
	return token !== undefined && /^(DET|ADJ|NOUN|PROPN)$/.test(token.pos) && token.lower !== 'this';
}

function byName(input: ReferenceScan, at: number): Reference | undefined {
	const entity = input.entityAt.get(at);
	const last = input.scan.nameEnd.get(at);
	if (entity === undefined || last === undefined) return undefined;
	const isPossessive = input.scan.tokens[last]?.lower === "'s";
	const written = textOf(input.text, input.scan.tokens, { first: at, last });
	const words = entity.kind === 'person' ? entity.name : written;
	return {
		first: at,
		last: isPossessive ? last + 1 : last,
		words,
		entity,
		possessive: isPossessive,
	};
}

function byPronoun(
	input: ReferenceScan,
	sentence: TokenSentence,
	at: number,
	foci: readonly Focus[],
): Reference | undefined {
	const token = input.scan.tokens[at];
	if (token === undefined || token.pos === 'PROPN') return undefined;
	const possessive = POSSESSIVES.has(token.lower) && isBeforeNoun(input.scan.tokens, at);
	const frame = { first: at, last: at + 1, possessive };
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

function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return next !== undefined && !/^(PUNCT|VERB|AUX|ADP|CCONJ)$/.test(next.pos);
}

type Chosen = { readonly words: string | undefined; readonly entity?: Entity };
const NOBODY: Chosen = { words: undefined };

function chosen(entity: Entity): Chosen {
	return { words: entityWords(entity), entity };
}

function personFor(
	input: ReferenceScan,
	sentence: TokenSentence,
	at: number,
	foci: readonly Focus[],
): Chosen {
	const here = foci.at(-1);
	if (here !== undefined && here.people.size > 0) return onlyOne(here.people);
	// "In his speech, the mayor said": the subject that follows, where it is a person.
	const clause = input.clauses[sentence.index];
	if (clause !== undefined && at < clause.subject.first) {
		const subject = personIn(input, clause.subject);
		if (subject !== undefined) return chosen(subject);
	}
	for (let back = 2; back <= 3; back++) {
		const before = foci.at(-back);
		if (before !== undefined && before.people.size > 0) return onlyOne(before.people);
	}
	return NOBODY;
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

/** Whether a phrase tells which one is meant: it has a name or a number in it. */
function isNamedPhrase(words: string): boolean {
	return /(?<=\s)\p{Lu}|\d/u.test(words);
}

const POINTING_HEADS: readonly ReadonlySet<string>[] = [
	ORGANISATIONS,
	BUILDINGS,
	EVENTS,
	INITIATIVES,
	LANDFORMS,
	REGIONS,
	OFFICES,
];

/** "the museum", "the summit": a lone noun that must have been named before. */
function byDefinite(
	input: ReferenceScan,
	sentence: TokenSentence,
	at: number,
	foci: readonly Focus[],
): Reference | undefined {
	const { tokens } = input.scan;
	if (tokens[at]?.lower !== 'the') return undefined;
	const noun = tokens[at + 1]?.lower ?? '';
	const next = tokens[at + 2];
	const phrase = nounPhraseAt(input.scan, at, sentence.last);
	if (phrase === undefined || (phrase.head !== at + 1 && next?.lower !== "'s")) return undefined;
	// "the museum of modern art", "the countries that": said here which one.
	if (next !== undefined && /^(of|that|which|who|for|between)$/.test(next.lower)) return undefined;
	if (!POINTING_HEADS.some((heads) => heads.has(noun))) return undefined;
	const isPossessive = next?.lower === "'s";
	const frame = { first: at, last: isPossessive ? at + 3 : at + 2, possessive: isPossessive };
	return { ...frame, ...definiteFor(input, noun, at, foci) };
}

function definiteFor(
	input: ReferenceScan,
	noun: string,
	at: number,
	foci: readonly Focus[],
): Chosen {
	for (let back = 1; back <= 3; back++) {
		const subject = foci.at(-back)?.subject;
		if (subject === undefined || subject.head !== noun || subject.words === `the ${noun}`) continue;
		if (subject.entity !== undefined) return chosen(subject.entity);
		if (isNamedPhrase(subject.words)) return { words: subject.words };
	}
	const fitting = input.entities.filter(
		(entity) =>
			(entity.nouns.has(noun) ||
				input.calledAlso.get(entity)?.some((other) => other.endsWith(noun))) &&
			entity.mentions.some(({ first }) => first < at),
	);
	const [one] = fitting;
	return one !== undefined && fitting.length === 1 ? chosen(one) : NOBODY;
}

/** "this effort" -> "the effort of reducing emissions", from the doing that the sentence before ends with. */
function byDemonstrative(
	input: ReferenceScan,
	sentence: TokenSentence,
	at: number,
): Reference | undefined {
	const { tokens } = input.scan;
	const token = tokens[at];
	if (token === undefined || !/^(this|these|that|those)$/.test(token.lower)) return undefined;
	if (token.pos !== 'DET') return undefined;
	const noun = tokens[at + 1]?.lower ?? '';
	const frame = { first: at, last: at + 2, possessive: false };
	if (tokens[at + 1]?.pos !== 'NOUN') return undefined;
	const before = input.sentences[sentence.index - 1];
	const doing = DOINGS.has(noun) && before !== undefined ? lastDoing(input, before) : undefined;
	return { ...frame, words: doing === undefined ? undefined : `the ${noun} of ${doing}` };
}

/** The gerund phrase that a sentence ends with: "… in reducing emissions and achieving justice." */
function lastDoing(input: ReferenceScan, sentence: TokenSentence): string | undefined {
	const segment = input.clauses[sentence.index]?.segments.at(-1);
	if (segment?.kind !== 'preposition') return undefined;
	const gerund = input.scan.tokens[segment.phrase.first];
	if (gerund?.pos !== 'VERB' || !gerund.lower.endsWith('ing')) return undefined;
	return textOf(input.text, input.scan.tokens, segment.phrase);
}
