import { isFoundingVerb } from '../../facts/founding.ts';
import { aimIn } from '../../facts/aims.ts';
import type { Span } from '../../article/index.ts';
import { dateOf, placeOf } from '../../facts/segments.ts';
import { soleEntity } from '../../facts/sole-entity.ts';
import type { Statement, StatementFact } from '../../facts/index.ts';
import type { DateMention } from '../../language/dates/date-mention.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import type { EntityKind } from '../../language/entity.ts';
import type { Reading } from '../../language/reading.ts';
import { NEEDS_OBJECT, ONE_OFF } from '../../language/words/verbs.ts';
import type { TokenSentence } from '../../language/sentence.ts';
import { dateAnswer, entityAnswer } from './answer.ts';
import type { Asked } from './asked.ts';
import { statementRemainder } from './remainder.ts';
import { twoMakers } from './two-makers.ts';
import { whenWords, whereWords } from './wh-words.ts';

/** "When was …?", "In which city did …?", "By whom was …?": the time, the place or the maker is asked. */
export function askCircumstance(
	reading: Reading,
	fact: StatementFact,
	index: number,
	order: string,
): Asked | undefined {
	const { statement } = fact;
	const segment = statement.segments[index];
	if (segment === undefined) return undefined;
	const isOnce = isFoundingVerb(statement.verb) || ONE_OFF.has(statement.verb.lemma);
	const circumstances = isOnce ? ('drop' as const) : ('keep' as const);
	// "When was the bank founded to end a war?" asks for the founding alone.
	const aim = isOnce ? aimIn(statement, reading) : undefined;
	const segments = statement.segments.filter((_, at) => at !== aim);
	const rest = statementRemainder(
		reading,
		{ ...statement, segments },
		{ except: segments.indexOf(segment), circumstances },
	);
	if (rest === undefined || isCutShort(statement)) return undefined;
	const question = (words: string) => [words, order, rest].filter(Boolean).join(' ');
	const date = dateOf(reading, segment);
	if (date !== undefined) {
		const preposition = segment.kind === 'preposition' ? segment.preposition : undefined;
		const words = whenWords(date, preposition);
		const answer = dateAnswer(date);
		if (words === undefined || answer === undefined) return undefined;
		const evidence = dateEvidence(reading, statement.sentence, date);
		return { question: question(words), answer, ...(evidence === undefined ? {} : { evidence }) };
	}
	if (segment.kind !== 'preposition') return undefined;
	const place = placeOf(reading, segment);
	if (place !== undefined) {
		// "In which city … in Astana" where the larger place is asked beside the smaller one.
		const words = placeQuestion(rest, whereWords(place, segment), order);
		return { question: words, answer: entityAnswer(reading, segment.phrase, place) };
	}
	if (segment.preposition !== 'by') return undefined;
	const makers = twoMakers(reading, segment.phrase);
	if (makers !== undefined) {
		const answer = makers.map(({ label }) => label).join('|');
		return {
			question: question('By which two people'),
			answer: { answer, accepted: [], sort: 'words' },
			members: makers,
		};
	}
	const maker = soleEntity(reading, segment.phrase);
	if (maker === undefined || !MAKERS.has(maker.kind)) return undefined;
	const words =
		maker.kind === 'person'
			? 'By whom'
			: maker.kind === 'organisation'
				? 'By which organisation'
				: 'By which country';
	return { question: question(words), answer: entityAnswer(reading, segment.phrase, maker) };
}

/** "In which year did the guards destroy?" lacks what was not understood. */
function isCutShort({ verb, segments, reduced }: Statement): boolean {
	const isActive = !verb.passive && !reduced;
	return (
		isActive && NEEDS_OBJECT.has(verb.lemma) && !segments.some(({ kind }) => kind === 'object')
	);
}

const MAKERS: ReadonlySet<EntityKind> = new Set(['person', 'organisation', 'country']);

/** "At which palace in Astana did …": the larger place goes with the question word. */
function placeQuestion(rest: string, where: string, order: string): string {
	const inside = /^in \S+/.test(rest) && where !== 'Where';
	return (inside ? [where, rest, order] : [where, order, rest]).filter(Boolean).join(' ');
}

/** "Three days later": the sentences before that it is counted from; undefined where the own one is enough. */
function dateEvidence(
	{ article, sentences }: Reading,
	{ index, start, end }: TokenSentence,
	date: DateMention,
): Span | undefined {
	if (!date.relative) return undefined;
	const { text, published } = article;
	const tells = (from: number) =>
		findDates(text.slice(from, end), published).some(({ value }) => value === date.value);
	if (tells(start)) return undefined;
	const before = [1, 2].map((back) => sentences[index - back]?.start);
	const from = before.find((first) => first !== undefined && tells(first));
	return from === undefined ? undefined : { start: from, end };
}
