import type { Clause } from '../language/clause.ts';
import type { EntityKind } from '../language/entity.ts';
import type { Reading } from '../language/reading.ts';
import type { TokenSentence } from '../language/sentence.ts';
import { OFFICES } from '../language/words/nouns.ts';
import { soleEntity } from './sole-entity.ts';

const BODIES: ReadonlySet<EntityKind> = new Set(['organisation', 'place', 'country'] as const);

/**
 * "The first governor was Jan Ek" in an article on a bank: whose governor that was. Undefined where the sentence says so
 * itself, or where it or the one before names another body.
 */
export function officeOfTopic(
	reading: Reading,
	sentence: TokenSentence,
	{ subject, verb, segments }: Clause,
): string | undefined {
	const { tokens, topic } = reading;
	const [predicate] = segments;
	const body = topic?.entity;
	if (topic === undefined || body === undefined || !BODIES.has(body.kind)) return undefined;
	if (verb.lemma !== 'be' || verb.negated || predicate?.kind !== 'object') return undefined;
	if (soleEntity(reading, predicate.phrase)?.kind !== 'person') return undefined;
	const words = tokens.slice(subject.first, subject.last).map(({ lower }) => lower);
	const rank = words.at(-1) ?? '';
	const isPlain = words[0] === 'the' && words.slice(1, -1).every((word) => RANKING.test(word));
	if (!isPlain || !OFFICES.has(rank) || namesAnother(reading, sentence, subject.first))
		return undefined;
	return `${words.join(' ')} of ${topic.words}`;
}

const RANKING =
	/^(?:first|second|third|fourth|fifth|last|next|current|present|founding|previous|sole|only|longest-serving|youngest|oldest)$/;

function namesAnother(
	{ entities, sentences, topic }: Reading,
	sentence: TokenSentence,
	before: number,
): boolean {
	const from = sentences[sentence.index - 1]?.first ?? sentence.first;
	return entities.some(
		(other) =>
			other !== topic?.entity &&
			BODIES.has(other.kind) &&
			other.mentions.some(({ first }) => first >= from && first < before),
	);
}
