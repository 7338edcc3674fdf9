import type { Entity } from '../entity.ts';
import type { TokenSentence } from '../sentence.ts';
import type { Topic } from '../topic.ts';
import { PEOPLE_PRONOUNS } from '../words/function-words.ts';
import { REGIONS } from '../words/nouns.ts';
import type { Focus } from './focus.ts';
import { genderOfPronoun } from './gender.ts';
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

/** "the university" of "Harvard University"; "the city", where no other place is near. */
function isTopicNoun(
	input: ReferenceScan,
	{ entity, noun, isPlace }: Topic,
	sentence: TokenSentence,
	at: number,
): boolean {
	const said = input.scan.tokens[at + 1]?.lower ?? '';
	if (said === noun) return true;
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
