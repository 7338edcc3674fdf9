import { findCountry } from '../language/countries.ts';
import { entityWords, type Entity } from '../language/entity.ts';
import { nounPhraseAt } from '../language/noun-phrase.ts';
import type { Reading } from '../language/reading.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import { standAlone } from '../language/stand-alone.ts';
import { textOf } from '../language/text-of.ts';
import { MEMBERSHIPS, STATUS, TALLIES } from '../language/words/nouns.ts';
import { CONTAINING, HOLDING } from '../language/words/verbs.ts';
import { countIn, isHedged } from './counts.ts';
import { isSpecific } from './founding.ts';
import { factId } from './evidence.ts';
import type { ListFact } from './fact.ts';
import { listAfter } from './list-after.ts';
import { countedSubject } from './counted-subject.ts';
import { soleEntity } from './sole-entity.ts';
import { isPresent, type Statement } from './statement.ts';
import { invert } from './question-order.ts';
import { spreadList } from './spread-lists.ts';
import { wholeList, type ListParts } from './whole-lists.ts';

/** Lists that the text gives as whole: by a stated count that fits, or as all that hold a status. */
export function findListFacts(reading: Reading, statements: readonly Statement[]): ListFact[] {
	const facts: ListFact[] = [];
	for (const statement of statements) {
		if (statement.claimant !== undefined) continue;
		const fact =
			countedList(reading, statement) ??
			countedBehindPreposition(reading, statement) ??
			subjectList(reading, statement) ??
			holdersList(reading, statement, facts) ??
			cuedList(reading, statement) ??
			sharedOut(reading, statement);
		if (fact !== undefined) facts.push(fact);
	}
	return facts;
}

function subjectList(reading: Reading, statement: Statement): ListFact | undefined {
	const parts = countedSubject(reading, statement);
	return parts && listFact(reading, statement, parts);
}

function cuedList(reading: Reading, statement: Statement): ListFact | undefined {
	const parts = wholeList(reading, statement);
	return parts && listFact(reading, statement, parts);
}

function sharedOut(reading: Reading, statement: Statement): ListFact | undefined {
	const list = spreadList(reading, statement);
	if (list === undefined) return undefined;
	const { told, ...parts } = list;
	return listFact(reading, statement, parts, told);
}

/** "nine countries: A, B and C", "14 countries, namely A, B and C". */
function countedList(reading: Reading, statement: Statement): ListFact | undefined {
	const { sentence, segments } = statement;
	const object = segments.find(({ kind }) => kind === 'object');
	if (object?.kind !== 'object' || !isSpecific(statement)) return undefined;
	const stated = countIn(reading, object.phrase);
	const count = stated === undefined ? undefined : reading.numbers.get(stated.first)?.value;
	if (stated === undefined || count === undefined) return undefined;
	const members = listAfter(reading, object.last, sentence.last);
	const asks = countedQuestion(reading, statement, object.phrase.head, stated);
	if (asks === undefined) return undefined;
	const owner = ownerIn(reading, statement.subjectRun);
	const isWhole = members?.length === count && !isHedged(reading, stated);
	// Where the count itself is what is told, it is asked without its members.
	const head = reading.tokens[statement.subjectHead]?.lower ?? '';
	if (!isWhole && !TALLIES.has(head) && !MEMBERSHIPS.has(head)) return undefined;
	return listFact(reading, statement, {
		members: isWhole ? members : [],
		stated,
		count,
		asks,
		...(owner === undefined ? {} : { owner }),
	});
}

/** "was signed by three countries: A, B and C". */
function countedBehindPreposition(reading: Reading, statement: Statement): ListFact | undefined {
	const { sentence, segments } = statement;
	const segment = segments.at(-1)?.kind === 'rest' ? segments.at(-2) : segments.at(-1);
	if (segment?.kind !== 'preposition' || !isSpecific(statement)) return undefined;
	const stated = countIn(reading, segment);
	const count = stated === undefined ? undefined : reading.numbers.get(stated.first)?.value;
	const members = listAfter(reading, segment.last, sentence.last);
	if (stated === undefined || count === undefined || members?.length !== count) return undefined;
	if (isHedged(reading, stated)) return undefined;
	const noun = standAlone(reading, { first: stated.last, last: segment.last });
	const order = invert(statement);
	// "declared a state of emergency in two districts": without what was declared, the question breaks off.
	const object = segments.find(({ kind }) => kind === 'object');
	const told =
		object === undefined ? '' : standAlone(reading, { first: object.first, last: segment.first });
	if (noun === undefined || order === undefined || told === undefined) return undefined;
	return listFact(reading, statement, {
		members,
		stated,
		count,
		asks: `${noun} ${order} ${told}`.trim(),
		preposition: segment.preposition,
	});
}

function countedQuestion(
	reading: Reading,
	statement: Statement,
	head: number,
	stated: Run,
): string | undefined {
	const { tokens } = reading;
	const noun = standAlone(reading, { first: stated.last, last: head + 1 });
	const subjectHead = tokens[statement.subjectHead]?.lower ?? '';
	const owner = ownerIn(reading, statement.subjectRun);
	if (noun === undefined) return undefined;
	if (MEMBERSHIPS.has(subjectHead) && CONTAINING.has(statement.verb.lemma) && owner !== undefined) {
		return `${noun} are members of ${entityWords(owner)}`;
	}
	if (TALLIES.has(subjectHead) && statement.verb.lemma === 'be') {
		return numberQuestion(reading, statement.subjectRun);
	}
	if (statement.verb.lemma === 'be') return undefined;
	const order = invert(statement);
	return order === undefined ? undefined : `${noun} ${order}`;
}

/** "The number of countries that hold X" -> "countries hold X". */
function numberQuestion(reading: Reading, run: Run): string | undefined {
	const { tokens } = reading;
	const of = tokens.findIndex(({ lower }, at) => at > run.first && at < run.last && lower === 'of');
	const that = tokens.findIndex(
		({ lower }, at) => at > of && at < run.last && /^(that|who|which)$/.test(lower),
	);
	if (of < 0 || that < 0) return undefined;
	const noun = standAlone(reading, { first: of + 1, last: that });
	const rest = standAlone(reading, { first: that + 1, last: run.last });
	return noun === undefined || rest === undefined ? undefined : `${noun} ${rest}`;
}

/**
 * "A and B hold observer status": those who hold it, and whose it is, where the sentences before have gone through
 * the other members of the same owner; alone, or with "also", such a sentence does not say that these are all.
 */
function holdersList(
	reading: Reading,
	statement: Statement,
	before: readonly ListFact[],
): ListFact | undefined {
	const { tokens } = reading;
	const object = statement.segments[0];
	if (!HOLDING.has(statement.verb.lemma) || object?.kind !== 'object') return undefined;
	if (!STATUS.has(tokens[object.phrase.head]?.lower ?? '')) return undefined;
	const subject = nounPhraseAt(
		reading.scan,
		statement.subjectRun.first,
		statement.verb.first,
		'subject',
	);
	if (subject === undefined || subject.parts.length < 2) return undefined;
	const { parts } = subject;
	const areCountries = parts.every((part) =>
		findCountry(textOf(reading.article.text, tokens, part)),
	);
	const held = standAlone(reading, object.phrase);
	if (!areCountries || held === undefined) return undefined;
	const owner = ownerBefore(reading, statement, before);
	if (owner === undefined || saysMore(reading, statement)) return undefined;
	const isNamed = statement.segments.length > 1 || /\p{Lu}/u.test(held);
	const rest = isNamed ? '' : ` in ${entityWords(owner)}`;
	const verb = textOf(reading.article.text, tokens, statement.verb);
	return listFact(reading, statement, {
		members: parts,
		count: parts.length,
		asks: `countries ${verb} ${held}${rest}`,
		owner,
	});
}

/** "also", "among others": there are more than are named. */
function saysMore({ tokens }: Reading, { sentence }: Statement): boolean {
	return tokens
		.slice(sentence.first, sentence.last)
		.some(({ lower }) => /^(?:also|among|including|too|others)$/.test(lower));
}

/** Whose lists the sentences right before have told, where it is one and the same. */
function ownerBefore(
	reading: Reading,
	statement: Statement,
	before: readonly ListFact[],
): Entity | undefined {
	const near = before.filter(({ evidence }) =>
		reading.sentences.some(
			({ index, start }) => start === evidence.start && statement.sentence.index - index <= 2,
		),
	);
	const owners = new Set(near.map(({ owner }) => owner));
	const [owner] = owners;
	return owners.size === 1 ? owner : undefined;
}

/** The one organisation that a run names or stands for: "Its membership", "… with the Organisation". */
function ownerIn(reading: Reading, run: Run): Entity | undefined {
	const owners = new Set<Entity>();
	for (let at = run.first; at < run.last; at++) {
		const entity = reading.references.get(at)?.entity;
		if (entity !== undefined && entity.kind !== 'person') owners.add(entity);
	}
	const [owner] = owners;
	return owners.size === 1 ? owner : soleEntity(reading, run);
}

/** Proved by the statement's sentence, and by those behind it up to the last that tells of the members. */
function listFact(
	reading: Reading,
	statement: Statement,
	parts: ListParts,
	{ end }: TokenSentence = statement.sentence,
): ListFact {
	const evidence = { start: statement.sentence.start, end };
	const { published } = reading.article;
	// "had three members" is no news of today.
	const ages = published !== undefined && isPresent(statement);
	return {
		form: 'list',
		family: 'membership',
		id: factId(reading, evidence, 'list', parts.asks),
		evidence,
		...parts,
		...(ages ? { asOf: published } : {}),
	};
}
