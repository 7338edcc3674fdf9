import { nameGiven } from '../called-also.ts';
import type { OfficeMention } from '../mentions/office.ts';
import type { Reference } from './reference.ts';
import type { TokenSentence } from '../sentence.ts';
import { textOf } from '../text-of.ts';
import { byName, byOffice, byTrade } from './by-name.ts';
import { byContest, soleContest } from './by-contest.ts';
import { byDefinite, byDemonstrative, definiteFor } from './by-noun.ts';
import { byOnes } from './by-ones.ts';
import { byPronoun } from './by-pronoun.ts';
import { byState } from './by-state.ts';
import { byTopic } from './by-topic.ts';
import { chosen, emptyFocus, remember, type Focus } from './focus.ts';
import { findGenders, genderOfPronoun } from './gender.ts';
import { findIntroduced } from './introduced.ts';
import type { ReferenceInput, ReferenceScan } from './scan.ts';
import { rememberUnnamed } from './unnamed.ts';
import { PEOPLE_PRONOUNS, THING_PRONOUNS } from '../words/function-words.ts';

export interface References {
	/** By the token that they start at. */
	readonly found: Map<number, Reference>;
	/** What each office belongs to, in words that stand alone. */
	readonly owners: ReadonlyMap<OfficeMention, string>;
}

/**
 * Resolves pronouns, titles without a name, surnames and "the museum" in reading order, each from what the
 * sentence and the one before it have named. Where two candidates are left, nothing is chosen.
 */
export function findReferences(read: ReferenceInput): References {
	const input: ReferenceScan = {
		...read,
		introducedAt: findIntroduced(read.scan.tokens),
		genders: findGenders(read),
		contest: soleContest(read.entities),
	};
	const found = new Map<number, Reference>();
	const owners = new Map<OfficeMention, string>();
	const foci: Focus[] = [];
	for (const sentence of input.sentences) {
		const focus = emptyFocus();
		foci.push(focus);
		resolveSentence(input, sentence, foci, found);
		setSubject(input, sentence, focus, found);
		for (const office of input.offices) {
			if (office.first < sentence.first || office.first >= sentence.last) continue;
			const owner = ownerWords(input, office, foci) ?? possessor(found, office);
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

/** "its chairman, Carl Dorn": whose chairman that is. */
function possessor(
	found: ReadonlyMap<number, Reference>,
	{ of, first }: OfficeMention,
): string | undefined {
	const before = found.get(first - 1);
	const isOwner = before?.possessive === true && before.last === first;
	return of === undefined && isOwner && before.entity?.kind !== 'person' ? before.words : undefined;
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
		const near =
			byOffice(input, at) ??
			byTrade(input, at) ??
			byName(input, at) ??
			byPronoun(input, sentence, at, foci) ??
			byContest(input.scan, input.contest, at) ??
			byState(input.scan, input.state, at) ??
			byOnes(input, sentence, at) ??
			byDefinite(input, sentence, at, foci) ??
			byDemonstrative(input, sentence, at);
		if (near === undefined) {
			rememberUnnamed(input, sentence, at, focus);
			continue;
		}
		const reference = byTopic(input, sentence, near, foci) ?? near;
		found.set(reference.first, reference);
		// "The younger Dorn" is somebody, and a "she" behind may be theirs.
		if (reference.entity?.shared === true) focus.unnamedPeople.push('unknown');
		// A "she" who is not known is somebody all the same.
		if (reference.words === undefined && PEOPLE_PRONOUNS.has(token.lower))
			focus.unnamedPeople.push(genderOfPronoun(token.lower));
		const isUnknown = reference.words === undefined && THING_PRONOUNS.has(token.lower);
		if (isUnknown && !isSubjectAgain(input, sentence, reference, found)) focus.unknownThing = true;
		const isCompared = isComparison(input, sentence, reference.first);
		if (reference.entity !== undefined && !isCompared) remember(focus, reference.entity);
		at = reference.last - 1;
	}
}

/** "Unlike Lake Zell, it freezes", "Like Berg, he": with whom the subject is compared is another. */
function isComparison(
	{ scan: { tokens }, clauses }: ReferenceScan,
	{ index, first }: TokenSentence,
	at: number,
): boolean {
	const opener = tokens[first]?.lower ?? '';
	const subject = clauses[index]?.subject.first ?? first;
	return /^(?:unlike|like|besides|alongside|compared)$/.test(opener) && at < subject;
}

/** "It had 9,400 people, which made it the largest town": what made "it" so is another, and "it" the subject. */
function isSubjectAgain(
	{ scan: { tokens }, clauses }: ReferenceScan,
	{ index }: TokenSentence,
	{ first }: Reference,
	found: ReadonlyMap<number, Reference>,
): boolean {
	const subject = clauses[index]?.subject.first ?? -1;
	const isIt = tokens[subject]?.lower === 'it' && found.get(subject)?.words !== undefined;
	return isIt && first > subject && tokens[first - 2]?.lower === 'which';
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
	const given = nameGiven(input.scan, clause, input.entityAt);
	const named = given === undefined ? undefined : chosen(given);
	if (named?.words !== undefined) {
		focus.subject = { ...named, words: named.words, head };
		return;
	}
	const event = input.told.get(head);
	if (event?.phrase.first === subject.first) {
		focus.subject = { words: event.words, head };
		return;
	}
	const whole = textOf(input.text, tokens, subject);
	focus.subject = { words: whole.replace(/^(The|A|An) /, (word) => word.toLowerCase()), head };
}
