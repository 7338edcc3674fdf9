import type { Entity } from '../entity.ts';
import type { Run, TokenSentence } from '../sentence.ts';
import { FEMALE_NAMES, isFirstName } from '../words/first-names.ts';
import { chosen, NOBODY, type Chosen, type Focus } from './focus.ts';
import { genderOfPronoun, type Gender } from './gender.ts';
import type { ReferenceScan } from './scan.ts';

/** So many sentences back, "he" is still looked for. */
const FAR = 3;

/**
 * Whom "he" or "her" means: the one person of fitting gender in the nearest sentence that tells of any. Nobody
 * where a second one, named or not, stands as near.
 */
export function personFor(
	input: ReferenceScan,
	sentence: TokenSentence,
	at: number,
	foci: readonly Focus[],
): Chosen {
	const gender = genderOfPronoun(input.scan.tokens[at]?.lower ?? '');
	const found = search(input, sentence, at, foci, gender);
	// Whom a text calls "he" once is no "she" later.
	if (found.entity !== undefined && !input.genders.has(found.entity))
		input.genders.set(found.entity, gender);
	return found;
}

function search(
	input: ReferenceScan,
	sentence: TokenSentence,
	at: number,
	foci: readonly Focus[],
	gender: Gender,
): Chosen {
	const here = onlyOne(input, foci.at(-1), gender);
	if (here !== undefined) {
		const isInDoubt =
			isDisplaced(input, sentence, foci, here, gender) || mayMeanOther(input, foci.at(-1), gender);
		return isInDoubt ? NOBODY : here;
	}
	const perhaps = unknownSubject(input, sentence, at);
	if (perhaps !== undefined && fits(input, perhaps, gender))
		return mayMeanOther(input, foci.at(-1), gender, perhaps) ? NOBODY : chosen(perhaps);
	// "In his speech, the mayor said": the subject that follows, where it is a person.
	const clause = input.clauses[sentence.index];
	if (clause !== undefined && at < clause.subject.first) {
		const subject = personIn(input, clause.subject);
		if (subject !== undefined) return fits(input, subject, gender) ? chosen(subject) : NOBODY;
	}
	for (let back = 1; back <= FAR; back++) {
		const before = foci.at(-back - 1);
		const earlier = input.sentences[sentence.index - back];
		if (before === undefined || earlier?.paragraph !== sentence.paragraph) return NOBODY;
		// A name of unknown sort may be a person's, and stands nearer than any before it.
		const strangers = [...before.things].filter((thing) => mayBePerson(input, earlier, thing));
		if (strangers.some((thing) => fits(input, thing, gender))) return NOBODY;
		const one = onlyOne(input, before, gender);
		if (one !== undefined)
			return isOnlyMaker(input, earlier, one) && isRivalled(input, foci.at(-back - 2), one, gender)
				? NOBODY
				: one;
	}
	return NOBODY;
}

export function fits(input: ReferenceScan, entity: Entity, gender: Gender): boolean {
	return (input.genders.get(entity) ?? gender) === gender;
}

/** The one person of a sentence whom the pronoun fits; NOBODY where there are more, undefined where there is none. */
function onlyOne(
	input: ReferenceScan,
	focus: Focus | undefined,
	gender: Gender,
): Chosen | undefined {
	const named = [...(focus?.people ?? [])].filter((entity) => fits(input, entity, gender));
	const unnamed = (focus?.unnamedPeople ?? []).filter(
		(other) => other === gender || other === 'unknown',
	);
	const [one] = named;
	if (one === undefined && unnamed.length === 0) return undefined;
	return one !== undefined && named.length === 1 && unnamed.length === 0 ? chosen(one) : NOBODY;
}

/** "Ruth told Joan that she": a name of unknown sort that is a first name, or was "he" before, may be meant as well. */
function mayMeanOther(
	input: ReferenceScan,
	here: Focus | undefined,
	gender: Gender,
	meant?: Entity,
): boolean {
	return [...(here?.things ?? [])].some((thing) => {
		if (thing === meant) return false;
		const isPerson = thing.kind === 'other' && isFirstName(thing.name.split(' ')[0] ?? '');
		const known = input.genders.get(thing);
		return known === gender || (isPerson && (known ?? firstGender(thing)) === gender);
	});
}

function firstGender({ name }: Entity): Gender {
	return FEMALE_NAMES.has(name.toLowerCase().split(' ')[0] ?? '') ? 'female' : 'male';
}

/** "Hale built the mill. After a talk with Vogt he sold it": the subject before is as near as who stands by the way. */
function isDisplaced(
	input: ReferenceScan,
	sentence: TokenSentence,
	foci: readonly Focus[],
	{ entity }: Chosen,
	gender: Gender,
): boolean {
	const clause = input.clauses[sentence.index];
	const isSubject = clause !== undefined && personIn(input, clause.subject) === entity;
	const subject = foci.at(-2)?.subject?.entity;
	if (isSubject || entity === undefined || subject?.kind !== 'person' || subject === entity)
		return false;
	return fits(input, subject, gender);
}

/** "It was led by Stein. His …": who comes in behind "by" or "with" is not whom the text goes on about. */
function isOnlyMaker(
	{ scan: { tokens } }: ReferenceScan,
	sentence: TokenSentence,
	{ entity }: Chosen,
): boolean {
	const mentions = (entity?.mentions ?? []).filter(
		({ first }) => first >= sentence.first && first < sentence.last,
	);
	return (
		mentions.length > 0 &&
		mentions.every(({ first }) => /^(?:by|with)$/.test(tokens[first - 1]?.lower ?? ''))
	);
}

function isRivalled(
	input: ReferenceScan,
	before: Focus | undefined,
	{ entity }: Chosen,
	gender: Gender,
): boolean {
	return [...(before?.people ?? [])].some(
		(other) => other !== entity && fits(input, other, gender),
	);
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

export function personIn(input: ReferenceScan, run: Run): Entity | undefined {
	for (let at = run.first; at < run.last; at++) {
		const entity = input.entityAt.get(at);
		if (entity?.kind === 'person') return entity;
	}
	return undefined;
}

/** Whether a name of unknown sort could be somebody: not with "the", not behind "in", not before a noun. */
export function mayBePerson(
	input: ReferenceScan,
	sentence: TokenSentence,
	entity: Entity,
): boolean {
	if (entity.kind !== 'other') return false;
	const { tokens } = input.scan;
	return entity.mentions
		.filter(({ first }) => first >= sentence.first && first < sentence.last)
		.some(({ first, last }) => {
			const before = tokens[first - 1];
			const isThing = before?.pos === 'DET' || /^(?:in|at|near)$/.test(before?.lower ?? '');
			// "the firm, which will be called Tarn Air"
			const isCalled = /^(?:called|named|renamed)$/.test(before?.lower ?? '');
			if (isCalled && tokens.slice(first - 5, first).some(({ lower }) => lower === 'which'))
				return false;
			return !isThing && tokens[last]?.pos !== 'NOUN';
		});
}
