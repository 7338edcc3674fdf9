import { dateOf, placeOf } from '../../facts/segments.ts';
import { addresseeOf } from '../../facts/proposals.ts';
import { invert, verbWords } from '../../facts/question-order.ts';
import { soleEntity } from '../../facts/sole-entity.ts';
import type { Statement, StatementFact } from '../../facts/index.ts';
import type { Segment } from '../../language/segment.ts';
import { entityInFull, entityWords, type EntityKind } from '../../language/entity.ts';
import type { Reading } from '../../language/reading.ts';
import { standAlone } from '../../language/stand-alone.ts';
import { FOUNDING, NEEDS_OBJECT, ONE_OFF } from '../../language/words/verbs.ts';
import { isTrade, RULES } from '../../language/words/nouns.ts';
import { dateAnswer, entityAnswer, wordsAnswer } from './answer.ts';
import type { Asked } from './asked.ts';
import { statementRemainder } from './remainder.ts';
import { capitalise, isRival, whenWords, whereWords } from './wh-words.ts';

/** "When was …?", "In which city …?", "Whom did … urge to …?": one piece after the verb is asked. */
export function askSegment(
	reading: Reading,
	fact: StatementFact,
	index: number,
): Asked | undefined {
	const segment = fact.statement.segments[index];
	const order = invert(fact.statement);
	if (segment === undefined || order === undefined) return undefined;
	if (addresseeOf(fact.statement) === index) return askAddressee(reading, fact, index, order);
	switch (fact.family) {
		case 'format':
			return segment.kind === 'preposition' ? askKind(reading, fact, segment, order) : undefined;
		case 'office':
		case 'definition':
			return askPredicate(reading, fact, index);
		case 'agent':
			return segment.kind === 'object'
				? askObject(reading, fact, index, order)
				: askCircumstance(reading, fact, index, order);
		default:
			return askCircumstance(reading, fact, index, order);
	}
}

/** "Who was the observatory's first director?", "What is Mount Serrat?" */
function askPredicate(reading: Reading, fact: StatementFact, index: number): Asked | undefined {
	const { statement } = fact;
	const segment = statement.segments[index];
	if (segment?.kind !== 'object' || statement.segments.some(({ kind }) => kind === 'that'))
		return undefined;
	const tail = `${verbWords(statement)} ${statement.subject}`;
	const who = soleEntity(reading, segment.phrase);
	if (who !== undefined) {
		const run = who.mentions.find(
			({ first, last }) => first >= segment.first && last <= segment.last,
		);
		if (run === undefined) return undefined;
		return { question: `Who ${tail}`, answer: entityAnswer(reading, run, who) };
	}
	const behind = statement.segments[index + 1];
	const isShort = behind?.kind === 'preposition' && behind.last - segment.first <= 9;
	const run = { first: segment.first, last: isShort ? behind.last : segment.last };
	const noun = reading.tokens[segment.phrase.head]?.lower ?? '';
	const isSomebody = statement.entity?.kind === 'person' || noun === 'member' || isTrade(noun);
	const word = isSomebody ? 'Who' : 'What';
	return { question: `${word} ${tail}`, answer: wordsAnswer(reading, run) };
}

function askCircumstance(
	reading: Reading,
	fact: StatementFact,
	index: number,
	order: string,
): Asked | undefined {
	const { statement } = fact;
	const segment = statement.segments[index];
	if (segment === undefined) return undefined;
	const isOnce = FOUNDING.has(statement.verb.lemma) || ONE_OFF.has(statement.verb.lemma);
	const circumstances = isOnce ? ('drop' as const) : ('keep' as const);
	const rest = statementRemainder(reading, statement, { except: index, circumstances });
	if (rest === undefined || isCutShort(statement)) return undefined;
	const question = (words: string) => [words, order, rest].filter(Boolean).join(' ');
	const spelled = spelledOrder(reading, fact) ?? order;
	const date = dateOf(reading, segment);
	if (date !== undefined) {
		const preposition = segment.kind === 'preposition' ? segment.preposition : undefined;
		const words = whenWords(date, preposition);
		const answer = dateAnswer(date);
		return words === undefined || answer === undefined
			? undefined
			: { question: [words, spelled, rest].filter(Boolean).join(' '), answer };
	}
	if (segment.kind !== 'preposition') return undefined;
	const place = placeOf(reading, segment);
	if (place !== undefined) {
		// "In which city … in Astana" where the larger place is asked beside the smaller one.
		const words = placeQuestion(rest, whereWords(place, segment), order);
		return { question: words, answer: entityAnswer(reading, segment.phrase, place) };
	}
	if (segment.preposition !== 'by') return undefined;
	const maker = soleEntity(reading, segment.phrase);
	if (maker === undefined || !MAKERS.has(maker.kind)) return undefined;
	const words =
		maker.kind === 'person'
			? 'By whom'
			: maker.kind === 'organisation'
				? 'By which organisation'
				: 'By what';
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

/** The question that tells when something came to be spells its name out once: "the … (SCO)". */
function spelledOrder(reading: Reading, { family, statement }: StatementFact): string | undefined {
	const { entity } = statement;
	if (family !== 'founding' || entity?.short === undefined) return undefined;
	const isStated = reading.acronyms.some(({ short, stated }) => stated && short === entity.short);
	const isWhole =
		statement.subject === entityWords(entity) || statement.subject.endsWith(entity.name);
	return isStated && isWhole ? invert(statement, entityInFull(entity)) : undefined;
}

/** "At which palace in Astana did …": the larger place goes with the question word. */
function placeQuestion(rest: string, where: string, order: string): string {
	const inside = /^in \S+/.test(rest) && where !== 'Where';
	return (inside ? [where, rest, order] : [where, order, rest]).filter(Boolean).join(' ');
}

type Preposition = Extract<Segment, { kind: 'preposition' }>;

/** "In which format", "Under whose rotating presidency". */
function askKind(
	reading: Reading,
	fact: StatementFact,
	segment: Preposition,
	order: string,
): Asked | undefined {
	const { tokens } = reading;
	const noun = tokens[segment.head]?.lower ?? '';
	const answerRun = { first: segment.head + 2, last: segment.phrase.last };
	const start =
		tokens[segment.phrase.first]?.pos === 'DET' ? segment.phrase.first + 1 : segment.phrase.first;
	const kind = standAlone(reading, { first: start, last: segment.head + 1 });
	if (kind === undefined || answerRun.last <= answerRun.first) return undefined;
	const pronoun = RULES.has(noun) ? 'whose' : 'which';
	const others = fact.statement.segments.filter(({ kind }) => kind === 'object');
	const rest = statementRemainder(
		reading,
		{ ...fact.statement, segments: others },
		{ circumstances: 'keep' },
	);
	if (rest === undefined) return undefined;
	const question = [capitalise(segment.preposition), pronoun, kind, order, rest]
		.filter(Boolean)
		.join(' ');
	const entity = soleEntity(reading, answerRun);
	const answer =
		entity === undefined
			? wordsAnswer(reading, answerRun)
			: entityAnswer(reading, answerRun, entity);
	return { question, answer };
}

function askObject(
	reading: Reading,
	fact: StatementFact,
	index: number,
	order: string,
): Asked | undefined {
	const { statement } = fact;
	const segment = statement.segments[index];
	if (segment?.kind !== 'object') return undefined;
	const entity = soleEntity(reading, segment.phrase);
	if (entity !== undefined) {
		const rest = statementRemainder(reading, statement, { except: index, circumstances: 'keep' });
		const isSomeone = entity.kind === 'person' || isRival(entity, statement.verb.lemma);
		const word = isSomeone ? 'Whom' : entity.kind === 'country' ? 'Which country' : 'What';
		if (rest === undefined) return undefined;
		return {
			question: [word, order, rest].filter(Boolean).join(' '),
			answer: entityAnswer(reading, segment.phrase, entity),
		};
	}
	// "the division on the issue of …", "the need for …": what follows belongs to the noun.
	let last = segment.last;
	for (const next of statement.segments.slice(index + 1)) {
		if (next.kind !== 'preposition' || dateOf(reading, next) !== undefined) break;
		last = next.last;
	}
	const whole = { first: segment.first, last };
	if (standAlone(reading, whole) === undefined) return undefined;
	const dates = statement.segments.filter((other) => dateOf(reading, other) !== undefined);
	const rest = statementRemainder(
		reading,
		{ ...statement, segments: dates },
		{ circumstances: 'keep' },
	);
	return {
		question: [`What ${order}`, rest].filter(Boolean).join(' '),
		answer: wordsAnswer(reading, whole),
	};
}

/** "Whom did X call on to lead …?" */
function askAddressee(
	reading: Reading,
	fact: StatementFact,
	index: number,
	order: string,
): Asked | undefined {
	const { segments, entity } = fact.statement;
	const segment = segments[index];
	const infinitive = segments.find(({ kind }) => kind === 'infinitive');
	if (infinitive?.kind !== 'infinitive' || infinitive.segments.length === 0) return undefined;
	if (segment?.kind !== 'object' && segment?.kind !== 'preposition') return undefined;
	const deed = standAlone(reading, infinitive, { bound: entity });
	if (deed === undefined) return undefined;
	const preposition = segment.kind === 'preposition' ? ` ${segment.preposition}` : '';
	const whom = soleEntity(reading, segment.phrase);
	const { phrase } = segment;
	const answer =
		whom === undefined ? wordsAnswer(reading, phrase) : entityAnswer(reading, phrase, whom);
	return { question: `Whom ${order}${preposition} ${deed}`, answer };
}
