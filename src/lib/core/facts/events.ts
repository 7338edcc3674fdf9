import type { Reading } from '../language/reading.ts';
import { textOf } from '../language/text-of.ts';
import { countIn } from './counts.ts';
import type { Target } from './fact.ts';
import { isFoundingVerb, isSpecific } from './founding.ts';
import { dateOf, placeOf } from './segments.ts';
import { soleEntity } from './sole-entity.ts';
import type { Statement } from './statement.ts';
import { superlativeAt } from './superlatives.ts';
import { eventToldBy } from './told-here.ts';

/** When something happened, that is no founding. */
export function eventTargets(statement: Statement, reading: Reading): Target[] {
	const isOne = isSpecific(statement) || eventToldBy(reading, statement.subjectRun) !== undefined;
	if (isFounding(statement) || !isOne || namesHolder(statement, reading)) return [];
	return statement.segments.flatMap((segment, index): Target[] => {
		const date = dateOf(reading, segment);
		if (date === undefined || date.precision === 'range') return [];
		// "has erupted nineteen times since 1700" tells how often, not since when.
		const isSince = segment.kind === 'preposition' && segment.preposition === 'since';
		const isCounted = statement.segments.some(
			(other) => other.kind === 'object' && countIn(reading, other.phrase) !== undefined,
		);
		if (isSince && isCounted) return [];
		if (isSince && isMostSince(reading, statement)) return [{ part: 'segment', index }];
		return isSince === isPerfect(statement) && !datesNoun(reading, statement, index)
			? [{ part: 'segment', index }]
			: [];
	});
}

/** "was the strongest in the country since 1958" */
function isMostSince(reading: Reading, { verb, segments }: Statement): boolean {
	const [object] = segments;
	return (
		verb.lemma === 'be' &&
		object?.kind === 'object' &&
		(superlativeAt(reading, object.phrase) !== undefined ||
			/^the (?:\p{L}+est|worst|best)$/u.test(
				textOf(reading.article.text, reading.tokens, object.phrase),
			))
	);
}

/** "Since 2019 the governor has been Jan Ek": since when Jan Ek, not since when the governor, "has been". */
function namesHolder({ verb, segments, entity }: Statement, reading: Reading): boolean {
	const [predicate] = segments;
	const isIdentity = verb.lemma === 'be' && predicate?.kind === 'object';
	return (
		isIdentity && entity === undefined && soleEntity(reading, predicate.phrase)?.kind === 'person'
	);
}

/** "has lived there since 1960" asks since when; "has changed in 2014" is asked neither way. */
function isPerfect({ verb }: Statement): boolean {
	return /^(has|have)$/.test(verb.auxiliaries[0]?.lower ?? '');
}

/** "the anniversary of his death in 1987": the year may be the death's. */
function datesNoun(reading: Reading, { segments }: Statement, index: number): boolean {
	const before = segments[index - 1];
	const noun = before === undefined ? '' : (reading.tokens[before.last - 1]?.lower ?? '');
	return /^(death|birth|founding|foundation|invention|arrival|election|independence|marriage|war)$/.test(
		noun,
	);
}

/** Where something happened, or is. */
export function placeTargets(statement: Statement, reading: Reading): Target[] {
	if (isFounding(statement) || isIdentity(statement) || !isSpecific(statement)) return [];
	// "Orlov, who was in Paris": where somebody was one day is no fact about them.
	const isSomebody = statement.entity?.kind === 'person' && !statement.verb.passive;
	if (isSomebody && statement.verb.lemma === 'be') return [];
	return statement.segments.flatMap((segment, index): Target[] =>
		placeOf(reading, segment) === undefined || belongsToNoun(reading, statement, index)
			? []
			: [{ part: 'segment', index }],
	);
}

/** "a prize for a library in Porto": the place may be the library's, not the prize's. */
function belongsToNoun(reading: Reading, { verb, segments }: Statement, index: number): boolean {
	const before = segments[index - 1];
	// "twinned with Roscoff in France"
	const isBeside = segments
		.slice(0, index)
		.some((other) => other.kind === 'preposition' && other.preposition === 'with');
	if (isBeside && verb.passive) return true;
	if (before === undefined || dateOf(reading, before) !== undefined) return false;
	// "died of cholera in Porto": there is where, whatever it was of.
	if (verb.lemma === 'die') return false;
	if (before.kind === 'preposition')
		return /^(for|of|about|to|from|into|as|against)$/.test(before.preposition);
	if (before.kind !== 'object') return false;
	const { first, last, coreEnd } = before.phrase;
	// "a map of the Tarn Valley in Norland": there is where the valley lies.
	const isOfName = last > coreEnd && reading.tokens[last - 1]?.pos === 'PROPN';
	return isOfName || /^an?$/.test(reading.tokens[first]?.lower ?? '');
}

/** "X is a volcano on the island of Y": the place belongs to what X is. */
export function isIdentity({ verb, segments }: Statement): boolean {
	return verb.lemma === 'be' && segments[0]?.kind === 'object';
}

function isFounding({ verb, reduced }: Statement): boolean {
	return isFoundingVerb(verb) && (verb.passive || reduced);
}
