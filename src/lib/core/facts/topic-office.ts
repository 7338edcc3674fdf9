import type { Clause } from '../language/clause.ts';
import type { EntityKind } from '../language/entity.ts';
import type { Reading } from '../language/reading.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import type { Token } from '../language/token.ts';
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
	const words = wordsIn(tokens, subject);
	const rank = words.at(-1) ?? '';
	const isPlain = words[0] === 'the' && words.slice(1, -1).every((word) => RANKING.test(word));
	if (!isPlain || !OFFICES.has(rank) || namesAnother(reading, sentence, subject.first))
		return undefined;
	return `${words.join(' ')} of ${topic.words}`;
}

/** "The population was 12,400" in an article on a town or an animal: whose that was. */
export function populationOfTopic(
	reading: Reading,
	sentence: TokenSentence,
	{ subject }: Clause,
): string | undefined {
	const { topic } = reading;
	const kind = topic?.entity?.kind;
	if (topic === undefined || kind === undefined || !PEOPLED.has(kind)) return undefined;
	// "York lies beyond the hill": the sentence before may be about another, even by a name told only once.
	const before = reading.clauses[sentence.index - 1]?.subject;
	const isNamed = before !== undefined && reading.tokens[before.head]?.pos === 'PROPN';
	if (isNamed && soleEntity(reading, before) !== topic.entity) return undefined;
	const words = wordsIn(reading.tokens, subject).join(' ');
	if (words !== 'the population' || namesAnother(reading, sentence, subject.first, ANY_THING))
		return undefined;
	return `${words} of ${topic.words}`;
}

const PEOPLED: ReadonlySet<EntityKind> = new Set(['place', 'country', 'other'] as const);

/** A name of no known kind may be a town as well. */
const ANY_THING: ReadonlySet<EntityKind> = new Set([...BODIES, 'other'] as const);

function wordsIn(tokens: readonly Token[], { first, last }: Run): string[] {
	return tokens.slice(first, last).map(({ lower }) => lower);
}

const RANKING =
	/^(?:first|second|third|fourth|fifth|last|next|current|present|founding|previous|sole|only|longest-serving|youngest|oldest)$/;

function namesAnother(
	{ entities, sentences, topic }: Reading,
	sentence: TokenSentence,
	before: number,
	kinds: ReadonlySet<EntityKind> = BODIES,
): boolean {
	const from = sentences[sentence.index - 1]?.first ?? sentence.first;
	return entities.some(
		(other) =>
			other !== topic?.entity &&
			kinds.has(other.kind) &&
			other.mentions.some(({ first }) => first >= from && first < before),
	);
}
