import type { Reading } from '../language/reading.ts';
import { isTrade, OFFICES } from '../language/words/nouns.ts';
import { wordList } from '../language/words/word-list.ts';
import type { Target } from './fact.ts';
import { isSpecific } from './founding.ts';
import { dateOf } from './segments.ts';
import { soleEntity } from './sole-entity.ts';
import { isPresent, type Statement } from './statement.ts';
import { superlativeAt } from './superlatives.ts';
import { tellsName } from './tells-name.ts';

/** "Its first director was the geologist Harold Finch": who it was. */
export function roleTargets(statement: Statement, reading: Reading): Target[] {
	const [predicate] = statement.segments;
	if (statement.verb.lemma !== 'be' || predicate?.kind !== 'object') return [];
	const head = reading.tokens[statement.subjectHead];
	const isRole =
		head?.pos === 'NOUN' && (isTrade(head.lower) || /^(member|winner|patron)$/.test(head.lower));
	const who = soleEntity(reading, predicate.phrase);
	return isRole && isSpecific(statement) && who?.kind === 'person'
		? [{ part: 'segment', index: 0 }]
		: [];
}

/** A university has many professors. */
const MANY =
	/^(?:professor|judge|general|colonel|senator|speaker|manager|architect|spokes\p{L}+)$/u;

/** "Anna Berg has been mayor of Brill since 2015": who, where the office is told without an article and with whose it is. */
export function heldTargets(statement: Statement, reading: Reading): Target[] {
	const { verb, entity, segments } = statement;
	const [predicate, behind] = segments;
	if (verb.lemma !== 'be' || predicate?.kind !== 'object') return [];
	const isSomebody =
		entity?.kind === 'person' || (entity?.kind === 'other' && entity.name.includes(' '));
	const { phrase } = predicate;
	const isBare = phrase.first === phrase.head && reading.tokens[phrase.first]?.pos === 'NOUN';
	const rank = reading.tokens[phrase.head]?.lower ?? '';
	// "professor at Brill and director of the Tarn Museum": of that there is one.
	const behindIt = reading.tokens.slice(phrase.head, segments.at(-1)?.last ?? phrase.last);
	const isOne = behindIt.some(
		({ lower }, at) =>
			OFFICES.has(lower) && !MANY.test(lower) && (at === 0 || behindIt[at - 1]?.lower === 'and'),
	);
	const isOffice = isBare && OFFICES.has(rank) && isOne;
	// "was mayor of Brill": there have been others, and no year tells which one is meant.
	const isDated = segments.some((segment) => dateOf(reading, segment) !== undefined);
	if (!isPresent(statement) && !isDated) return [];
	const isOf = reading.tokens[phrase.head + 1]?.lower === 'of' && tellsName(reading, phrase);
	const isAt =
		behind?.kind === 'preposition' &&
		/^(?:at|in|for)$/.test(behind.preposition) &&
		reading.tokens[behind.last - 1]?.pos === 'PROPN';
	return isSomebody && isOffice && (isOf || isAt) ? [{ part: 'subject' }] : [];
}

/** Said of many things in a figure of speech, or of what others share. */
const LOOSE = wordList(
	'result product subject part name heart core soul cradle focus basis source case kind type way reason cause root essence backbone start beginning end topic object target sum birthplace member son daughter',
);

/** "The Bank of Norland is the central bank of Norland": which it is, where a thing has but one. */
export function soleTargets(statement: Statement, reading: Reading): Target[] {
	const { verb, entity, segments } = statement;
	const [predicate] = segments;
	if (verb.lemma !== 'be' || verb.auxiliaries.length > 0 || predicate?.kind !== 'object') return [];
	if (entity === undefined || entity.kind === 'person' || entity.kind === 'people') return [];
	const { tokens } = reading;
	const { phrase } = predicate;
	const noun = tokens[phrase.head];
	const owner = tokens.slice(phrase.head + 2, phrase.last);
	const isOwned =
		tokens[phrase.head + 1]?.lower === 'of' && owner.some(({ pos }) => pos === 'PROPN');
	const isOne = tokens[phrase.first]?.lower === 'the' && noun?.pos === 'NOUN';
	if (!isOne || !isOwned || phrase.parts.length > 1 || /[^su]s$/.test(noun.lower)) return [];
	if (LOOSE.has(noun.lower) || superlativeAt(reading, phrase) !== undefined) return [];
	return [{ part: 'subject' }];
}

/** What somebody or something counts for, which is not what it is. */
const PRAISE = wordList(
	'legend star icon hero genius favourite favorite example guest victim success failure joy pleasure delight force mystery symbol treasure gem fan friend lot bit',
);

/** "Mount Serrat is an active stratovolcano on the island of Calba": what it is. */
export function identityTargets(statement: Statement, reading: Reading): Target[] {
	const [predicate] = statement.segments;
	if (statement.verb.lemma !== 'be' || predicate?.kind !== 'object') return [];
	const article = reading.tokens[predicate.phrase.first]?.lower ?? '';
	if (statement.verb.auxiliaries.length > 0) return [];
	if (PRAISE.has(reading.tokens[predicate.phrase.head]?.lower ?? '')) return [];
	const isNamed = statement.entity !== undefined && statement.entity.kind !== 'country';
	return isNamed && (article === 'a' || article === 'an') ? [{ part: 'segment', index: 0 }] : [];
}
