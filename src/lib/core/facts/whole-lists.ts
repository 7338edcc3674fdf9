import type { Enumeration } from '../language/enumerations/enumeration.ts';
import type { Reading } from '../language/reading.ts';
import { contains } from '../language/runs.ts';
import type { Run } from '../language/sentence.ts';
import { standAlone } from '../language/stand-alone.ts';
import { textOf } from '../language/text-of.ts';
import { isHedged } from './counts.ts';
import type { ListFact } from './fact.ts';
import { isSpecific } from './founding.ts';
import { kindOfMembers } from './member-kind.ts';
import { classIn, whoseClass, type NamedClass } from './named-class.ts';
import { invert } from './question-order.ts';
import type { Statement } from './statement.ts';

/** What a list fact is made of, before its evidence is known. */
export type ListParts = Pick<ListFact, 'members' | 'count' | 'asks'> &
	Partial<Pick<ListFact, 'stated' | 'preposition' | 'owner' | 'verb'>>;

/** A list that a cue makes whole: "The districts of X are …", "X consists of …", "was signed by …". */
export function wholeList(reading: Reading, statement: Statement): ListParts | undefined {
	const lists = reading.enumerations.filter(
		(list) => contains(statement.sentence, list) && list.join === 'and' && !list.open,
	);
	for (const list of lists) {
		const found =
			identified(reading, statement, list) ??
			following(reading, statement, list) ??
			consisting(reading, statement, list) ??
			doneBy(reading, statement, list);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** "The five districts of X are A, …", "A, … are the five districts of X", "X, whose members are A, …". */
function identified(
	reading: Reading,
	statement: Statement,
	list: Enumeration,
): ListParts | undefined {
	const { tokens } = reading;
	const { verb, subjectRun, subjectHead, segments } = statement;
	const whose = whoseClass(reading, list);
	const isSetOff = tokens[list.last]?.text === ',';
	if (whose !== undefined && (isSetOff || endsAt(reading, statement, list))) {
		const tense = /^(?:are|is)$/.test(tokens[list.first - 1]?.lower ?? '') ? 'are' : 'were';
		return membersOf(reading, statement, list, whose, tense);
	}
	if (verb.lemma !== 'be' || verb.passive) return undefined;
	const tense = /^(?:are|is)$/.test(verb.head.lower) ? 'are' : 'were';
	const opensList = tokens[verb.last]?.text === ':' ? verb.last + 1 : verb.last;
	if (list.first === opensList && endsAt(reading, statement, list)) {
		const named = classIn(reading, subjectRun, subjectHead);
		return named && membersOf(reading, statement, list, named, tense);
	}
	const [object, ...rest] = segments;
	const isSubject = list.first === subjectRun.first && list.last === verb.first;
	if (!isSubject || object?.kind !== 'object' || rest.length > 0) return undefined;
	const named = classIn(reading, object.phrase, object.phrase.head);
	return named && membersOf(reading, statement, list, named, tense);
}

function membersOf(
	reading: Reading,
	statement: Statement,
	list: Enumeration,
	{ asks, stated, owner }: NamedClass,
	verb: 'are' | 'were',
): ListParts | undefined {
	const { members } = list;
	if (!isWholeList(reading, statement, list, stated)) return undefined;
	return {
		members,
		count: members.length,
		asks,
		verb,
		// "How many largest cities are there?" asks for nothing.
		...(stated === undefined || RANKED.test(asks) ? {} : { stated }),
		...(owner === undefined ? {} : { owner }),
	};
}

const RANKED = /^(?:\p{L}+est|most|best|worst|top|first|last|main|major|chief|other)\b/u;

/** "X has the following members: A, …", "X was signed by these countries: A, …": the noun right before the colon is their class. */
function following(
	reading: Reading,
	statement: Statement,
	list: Enumeration,
): ListParts | undefined {
	const { tokens } = reading;
	const segment = statement.segments.findLast(({ last }) => last === list.first - 1);
	if (tokens[list.first - 1]?.text !== ':' || !endsAt(reading, statement, list)) return undefined;
	if (segment?.kind !== 'object' && segment?.kind !== 'preposition') return undefined;
	if (statement.segments.some((other) => other.kind === 'object' && other !== segment))
		return undefined;
	const { phrase } = segment;
	const opening = FOLLOWING.exec(textOf(reading.article.text, tokens, phrase))?.[0];
	if (opening === undefined || !isSpecific(statement)) return undefined;
	const first = phrase.first + opening.trim().split(' ').length;
	const noun = standAlone(reading, { first, last: phrase.last });
	const order = invert(statement);
	const isPlural = /[^s]s$|people$|men$/.test(tokens[phrase.last - 1]?.lower ?? '');
	if (noun === undefined || order === undefined || !isPlural) return undefined;
	if (!isWholeList(reading, statement, list, undefined)) return undefined;
	return {
		members: list.members,
		count: list.members.length,
		asks: `${noun} ${order}`,
		...(segment.kind === 'preposition' ? { preposition: segment.preposition } : {}),
	};
}

const FOLLOWING = /^(?:(?:the )?following|these) /i;

/** "X consists of A, …", "X is made up of A, …", "X comprises A, …", "X feeds on A, …". */
function consisting(
	reading: Reading,
	statement: Statement,
	list: Enumeration,
): ListParts | undefined {
	const { tokens } = reading;
	const { verb } = statement;
	const preposition = /^(?:of|on)$/.exec(tokens[verb.last]?.lower ?? '')?.[0];
	const takesOf =
		verb.lemma === 'consist' || (verb.passive && /^(?:make|compose|comprise)$/.test(verb.lemma));
	const isFed = /^(?:feed|prey)$/.test(verb.lemma) && !verb.passive;
	const isBare = verb.lemma === 'comprise' && !verb.passive;
	const isTaken = preposition === 'of' ? takesOf : preposition === 'on' ? isFed : isBare;
	const behind = verb.last + (preposition === undefined ? 0 : 1);
	const isBehind = list.first === behind + Number(tokens[behind]?.text === ':');
	if (!isTaken || !isBehind || !endsAt(reading, statement, list)) return undefined;
	const order = invert(statement);
	if (order === undefined || !(isSpecific(statement) || isOwned(reading, statement)))
		return undefined;
	if (!isWholeList(reading, statement, list, undefined)) return undefined;
	const isFood = isFed || tokens[statement.subjectHead]?.lower === 'diet';
	if (isFood && list.named) return undefined;
	const unnamed = list.named ? undefined : isFood ? 'foods' : 'parts';
	const group = statement.entity?.kind === 'organisation' ? 'members' : unnamed;
	const noun = kindOfMembers(reading, list) ?? group;
	if (noun === undefined || list.members.some((member) => isCounted(reading, member)))
		return undefined;
	return {
		members: list.members,
		count: list.members.length,
		asks: `${noun} ${order}${preposition === undefined ? '' : ` ${preposition}`}`,
	};
}

/** "Its diet": of what the article has named. */
function isOwned({ references }: Reading, { subjectRun }: Statement): boolean {
	const owner = references.get(subjectRun.first);
	return owner?.possessive === true && owner.entity !== undefined;
}

/** "eight districts": a number and no thing to name. */
function isCounted({ tokens }: Reading, { first }: Run): boolean {
	const { pos, lower } = tokens[first] ?? { pos: 'OTHER', lower: '' };
	return pos === 'NUM' || /^(?:multiple|several|many|some|various|numerous)$/.test(lower);
}

/** What is done once, by all that are told to have done it. */
const DONE_ONCE = new Set(
	'sign found establish write compose direct create invent design form draft author ratify host'.split(
		' ',
	),
);

/** "was signed by A, B and C". */
function doneBy(reading: Reading, statement: Statement, list: Enumeration): ListParts | undefined {
	const { verb, segments } = statement;
	const by = segments.findIndex(
		(segment) =>
			segment.kind === 'preposition' &&
			segment.preposition === 'by' &&
			segment.phrase.first === list.first,
	);
	if (by < 0 || !DONE_ONCE.has(verb.lemma) || !(verb.passive || statement.reduced))
		return undefined;
	const kind = kindOfMembers(reading, list);
	const order = invert(statement);
	if (kind === undefined || order === undefined || !isSpecific(statement)) return undefined;
	if (!isWholeList(reading, statement, list, undefined)) return undefined;
	const after = reading.tokens[list.last];
	if (
		after !== undefined &&
		list.last < statement.sentence.last &&
		!/^(?:PUNCT|ADP)$/.test(after.pos)
	)
		return undefined;
	return {
		members: list.members,
		count: list.members.length,
		asks: `${kind} ${order}`,
		preposition: 'by',
	};
}

/** Nothing goes on behind the list but what is set off. */
function endsAt({ tokens }: Reading, { sentence }: Statement, { last }: Run): boolean {
	const after = tokens[last];
	if (after === undefined || last >= sentence.last || /^[.;)]$/.test(after.text)) return true;
	return after.text === ',' && /^(?:which|who|all|each)$/.test(tokens[last + 1]?.lower ?? '');
}

const LONGEST_MEMBER = 6;

/** By the count that is stated; else where neither this sentence nor the next tells of more. */
function isWholeList(
	reading: Reading,
	{ sentence }: Statement,
	{ members, named }: Enumeration,
	stated: Run | undefined,
): boolean {
	if (!named && members.some(({ first, last }) => last - first > LONGEST_MEMBER)) return false;
	if (stated !== undefined) {
		const isFit = reading.numbers.get(stated.first)?.value === members.length;
		return isFit && !isHedged(reading, stated);
	}
	const next = reading.sentences[sentence.index + 1];
	const said = [sentence, ...(next === undefined ? [] : [next])];
	return !said.some(({ first, last }) =>
		reading.tokens.slice(first, last).some(({ lower }) => MORE.test(lower)),
	);
}

const MORE =
	/^(?:also|another|others?|additionally|moreover|furthermore|including|includes?|among|mainly|mostly|largely|primarily|chiefly|partly|too|additional|formerly|originally)$/;
