import type { Entity } from '../entity.ts';
import type { TokenSentence } from '../sentence.ts';
import type { Topic } from '../topic.ts';
import { PEOPLE_PRONOUNS } from '../words/function-words.ts';
import { REGIONS } from '../words/nouns.ts';
import type { Focus } from './focus.ts';
import { genderOfPronoun, type Gender } from './gender.ts';
import { fits, personIn } from './person-for.ts';
import type { Reference } from './reference.ts';
import type { ReferenceScan } from './scan.ts';

/**
 * What the article is about, for a "he" or "the university" that nothing near explains: an article on somebody goes
 * on about them. Undefined where another may be meant.
 */
export function byTopic(
	input: ReferenceScan,
	sentence: TokenSentence,
	reference: Reference,
	foci: readonly Focus[],
): Reference | undefined {
	const { topic } = input;
	if (topic === undefined || reference.words !== undefined || reference.inside === true)
		return undefined;
	const token = input.scan.tokens[reference.first]?.lower ?? '';
	const isMeant = PEOPLE_PRONOUNS.has(token)
		? isTopicPerson(input, topic, sentence, reference.first, foci)
		: token === 'the' && isTopicNoun(input, topic, sentence, reference.first);
	if (!isMeant) return undefined;
	const { entity, words } = topic;
	return { ...reference, words, ...(entity === undefined ? {} : { entity }) };
}

/** "He", where nobody else who fits was named in this sentence or the one before. */
function isTopicPerson(
	input: ReferenceScan,
	{ entity, isPerson }: Topic,
	sentence: TokenSentence,
	at: number,
	foci: readonly Focus[],
): boolean {
	const pronoun = input.scan.tokens[at]?.lower ?? '';
	if (!isPerson || entity === undefined) return false;
	const gender = genderOfPronoun(pronoun);
	if (!fits(input, entity, gender)) return false;
	if (isBornBefore(input, entity, sentence, at, foci)) return true;
	if (goesOnAbout(input, entity, sentence, { at, gender, foci })) return true;
	const near = [foci.at(-1), foci.at(-2)];
	const others = near
		.flatMap((focus) => [...(focus?.people ?? [])])
		.filter((other) => other !== entity);
	const isUnnamed = near.some((focus) =>
		focus?.unnamedPeople.some((other) => other === gender || other === 'unknown'),
	);
	const clause = input.clauses[sentence.index];
	const isLater = clause !== undefined && personIn(input, clause.subject) !== undefined;
	return !isUnnamed && !isLater && others.every((other) => !fits(input, other, gender));
}

interface PronounPlace {
	readonly at: number;
	readonly gender: Gender;
	readonly foci: readonly Focus[];
}

/**
 * The subject of the sentence before stays the subject, though a parent or a teacher came by: what Grosz, Joshi and
 * Weinstein (1995) call continuing the center. Not where another of the same gender was named, or may "be" what follows.
 */
function goesOnAbout(
	input: ReferenceScan,
	entity: Entity,
	{ index }: TokenSentence,
	{ at, gender, foci }: PronounPlace,
): boolean {
	const before = foci.at(-2);
	const here = input.clauses[index];
	if (before?.subject?.entity !== entity || here?.subject.first !== at) return false;
	const isSame = (other: Entity) => other !== entity && input.genders.get(other) === gender;
	if ([...before.people].some(isSame) || [...(foci.at(-1)?.people ?? [])].some(isSame))
		return false;
	return here.verb.lemma !== 'be' || !before.unnamedPeople.includes(gender);
}

/** "Berg was born in Tarn, the daughter of Ida Berg. She studied": who else was named there only tells of the birth. */
function isBornBefore(
	{ clauses }: ReferenceScan,
	entity: Entity,
	{ index }: TokenSentence,
	at: number,
	foci: readonly Focus[],
): boolean {
	const before = clauses[index - 1]?.verb;
	const here = clauses[index];
	const isBirth =
		before?.lemma === 'bear' && before.passive && foci.at(-2)?.subject?.entity === entity;
	return isBirth && here?.subject.first === at && here.verb.lemma !== 'be';
}

/** "the university" of "Harvard University"; "the town", as the text calls it; "the city", where no other place is near. */
function isTopicNoun(
	input: ReferenceScan,
	topic: Topic,
	sentence: TokenSentence,
	at: number,
): boolean {
	const { entity, noun, isPlace } = topic;
	const said = input.scan.tokens[at + 1]?.lower ?? '';
	const isCalledSo = entity !== undefined && input.calledAlso.get(entity)?.includes(said) === true;
	if (said === noun || isCalledSo) return !isAnotherNear(input, topic, sentence, at);
	if (!isPlace || !REGIONS.has(said)) return false;
	const before = input.sentences[sentence.index - 1];
	const isNear = (first: number) => first < at && first >= (before?.first ?? sentence.first);
	return input.entities.every(
		(other) =>
			other === entity ||
			(other.kind !== 'place' && other.kind !== 'country') ||
			!other.mentions.some(({ first }) => isNear(first)),
	);
}

/** "The largest bank of the country closed. The bank …": another that the noun fits, just told of. */
function isAnotherNear(
	{ scan, entities, entityAt, sentences, clauses }: ReferenceScan,
	{ entity, words }: Topic,
	sentence: TokenSentence,
	at: number,
): boolean {
	const { tokens } = scan;
	const said = tokens[at + 1]?.lower ?? '';
	const before = sentences[sentence.index - 1] ?? sentence;
	const isNear = (first: number) => first >= before.first && first < at;
	// "The National Bank" is short for the "National Bank of Norland".
	const names = [words, ...(entity?.forms ?? [])];
	const isNamed = entities.some(
		(other) =>
			other !== entity &&
			other.nouns.has(said) &&
			!names.some((name) => name.includes(other.name)) &&
			other.mentions.some(({ first }) => isNear(first)),
	);
	if (isNamed) return true;
	for (let noun = before.first + 1; noun < at; noun++) {
		const { lower, pos } = tokens[noun] ?? { lower: '', pos: 'OTHER' };
		if (lower !== said || pos !== 'NOUN' || tokens[noun - 1]?.lower === 'the') continue;
		// "The Bank of Norland is the central bank of Norland."
		const clause = clauses[noun < sentence.first ? before.index : sentence.index];
		const start = clause?.subject.first ?? -1;
		const subject = entityAt.get(start) ?? entityAt.get(start + 1);
		if (clause?.verb.lemma !== 'be' || subject === undefined || subject !== entity) return true;
	}
	return false;
}
