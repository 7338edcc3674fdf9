import { clauseAt, type Clause } from '../language/clause.ts';
import type { Segment } from '../language/segment.ts';
import type { Entity } from '../language/entity.ts';
import type { Reading } from '../language/reading.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import { standAlone } from '../language/stand-alone.ts';
import { predicateAt } from '../language/predicate.ts';
import { isFinite, verbGroupAt, type VerbGroup } from '../language/verb-group.ts';
import { HEDGES, NEAR_MISSES } from '../language/words/function-words.ts';
import { PROPOSING, SAYING } from '../language/words/verbs.ts';
import { attribution } from './attribution.ts';
import { joinedClauses } from './joined-clauses.ts';
import { plannedStatement } from './planned.ts';
import { dateOf, placeOf } from './segments.ts';
import { predicateRelative } from './predicate-relatives.ts';
import { pointsBackInTime } from './time-pointers.ts';
import { setOffExtents } from './set-off-extents.ts';
import { isNearestHead, sideClauses } from './side-clauses.ts';
import { soleEntity } from './sole-entity.ts';
import {
	namedSubject,
	namesSubject,
	subjectOf,
	subjectParts,
	type SubjectParts,
} from './subject.ts';
import { actStatements } from './told-acts.ts';
import { whoseClauses } from './whose-clauses.ts';
import { officeOfTopic, populationOfTopic } from './topic-office.ts';

/** Who says it, where the article does not say it itself. */
export interface Claimant {
	readonly words: string;
	readonly entity?: Entity;
}

/** One subject and one verb with what goes with them; never denied, never hedged. */
export interface Statement {
	readonly sentence: TokenSentence;
	/** As a sentence of its own would name the subject. */
	readonly subject: string;
	readonly subjectRun: Run;
	readonly subjectHead: number;
	readonly entity?: Entity;
	/** Without an entity, it is resolved to a name all the same: "the country" of a text with one. */
	readonly named?: true;
	readonly plural: boolean;
	readonly verb: VerbGroup;
	/** "held" for "was held": the auxiliary has to be added. */
	readonly reduced: boolean;
	readonly segments: readonly Segment[];
	readonly claimant?: Claimant;
	/** What the subject did, where this is told beside it: "…, beating the champions". */
	readonly beside?: Statement;
	/** What the speaker wants done is no fact: "should". */
	readonly modal?: 'should';
}

/** The statements of an article: main clauses, further predicates, "which …", "held in …", and what is reported. */
export function findStatements(reading: Reading): Statement[] {
	return reading.sentences.flatMap((sentence) => {
		if (pointsBackInTime(reading, sentence)) return [];
		const clause = reading.clauses[sentence.index];
		const source = attributedTo(reading, sentence);
		const claimant = (clause === undefined ? undefined : quotedBy(reading, clause)) ?? source;
		const told =
			clause === undefined || claimant === null
				? []
				: fromClause(reading, sentence, clause, claimant);
		const joined = source === null ? [] : fromJoined(reading, sentence, source);
		const isNew = (known: readonly Statement[]) => (statement: Statement) =>
			!known.some(({ verb }) => verb.first === statement.verb.first);
		const acts =
			clause === undefined || claimant !== undefined ? [] : actStatements(reading, sentence);
		const main = [...told, ...joined.filter(isNew(told))];
		const aside = fromSide(reading, sentence, source).filter(isNew(main));
		const extents = fromExtents(reading, sentence, source);
		return [...main, ...aside, ...extents, ...acts.filter((act) => isPlain(reading, act))];
	});
}

/** What the further clauses of a sentence tell, where each has a subject of its own. */
function fromJoined(
	reading: Reading,
	sentence: TokenSentence,
	source: Claimant | undefined,
): Statement[] {
	return joinedClauses(reading, sentence).flatMap((clause) => {
		const { place, segments } = clause;
		const whole = place === undefined ? clause : { ...clause, segments: [...segments, place] };
		return fromClause(reading, sentence, whole, source);
	});
}

/** What is said of a name beside the main clause; by the source where the sentence has one. */
function fromSide(
	reading: Reading,
	sentence: TokenSentence,
	source: Claimant | undefined | null,
): Statement[] {
	if (source === null) return [];
	const whose = whoseClauses(reading, sentence).map((clause) => ({
		...clause,
		sentence,
		...(source === undefined ? {} : { claimant: source }),
	}));
	const aside = sideClauses(reading, sentence).flatMap(
		({ of, verb, reduced, segments }): Statement[] => {
			if (reading.quoted.has(verb.first)) return [];
			const first = reading.tokens[of.first - 1]?.lower === 'the' ? of.first - 1 : of.first;
			const subject = subjectOf(reading, { first, last: of.last, head: of.last - 1, parts: [] });
			if (subject === undefined) return [];
			const frame = { sentence, ...(source === undefined ? {} : { claimant: source }) };
			const statement = { ...frame, ...subject, plural: false, verb, reduced, segments };
			return [statement];
		},
	);
	return [...aside, ...whose].filter((statement) => isPlain(reading, statement));
}

function fromExtents(
	reading: Reading,
	sentence: TokenSentence,
	source: Claimant | undefined | null,
): Statement[] {
	if (source !== undefined) return [];
	return setOffExtents(reading, sentence).flatMap(({ of, verb, segments }): Statement[] => {
		if (reading.quoted.has(of.first)) return [];
		const first = reading.tokens[of.first - 1]?.lower === 'the' ? of.first - 1 : of.first;
		const subject = subjectOf(reading, { first, last: of.last, head: of.last - 1, parts: [] });
		if (subject?.entity === undefined) return [];
		return [{ sentence, ...subject, plural: false, verb, reduced: false, segments }];
	});
}

/** Undefined where the article speaks itself; null where the speaker is unknown. */
function quotedBy(reading: Reading, clause: Clause): Claimant | undefined | null {
	const at = clause.verb.first;
	if (!reading.quoted.has(at)) return undefined;
	const quotation = reading.quotations.find(({ first, last }) => at >= first && at < last);
	return quotation?.speaker === undefined ? null : (claimantOf(reading, quotation.speaker) ?? null);
}

/** "According to X, …", "…, said X": undefined where nobody is named as the source, null where it is not known who. */
function attributedTo(reading: Reading, sentence: TokenSentence): Claimant | undefined | null {
	const source = attribution(reading, sentence);
	if (source === undefined) return undefined;
	const claimant = claimantOf(reading, source.who);
	// "according to some": nobody whose word it is.
	return claimant !== undefined && /\p{Lu}/u.test(claimant.words) ? claimant : null;
}

/** A speaker by a name or an office that stands alone; undefined where it does not. */
export function claimantOf(reading: Reading, run: Run): Claimant | undefined {
	const words = standAlone(reading, run);
	if (words === undefined || !isNamed(reading, run)) return undefined;
	const entity = soleEntity(reading, run);
	return { words, ...(entity === undefined ? {} : { entity }) };
}

/** "the Norwick Council", "the mayor of Leeds", "it" for the council; not "few", "rescuers", "police". */
function isNamed(reading: Reading, { first, last }: Run): boolean {
	for (let at = first; at < last; at++) {
		if (reading.entityAt.has(at) || reading.references.get(at)?.entity !== undefined) return true;
	}
	return reading.offices.some((office) => office.first < last && office.last > first);
}

function fromClause(
	reading: Reading,
	sentence: TokenSentence,
	clause: Clause,
	claimant: Claimant | undefined,
): Statement[] {
	const made: Statement[] = [];
	const office = officeOfTopic(reading, sentence, clause);
	const population = populationOfTopic(reading, sentence, clause);
	const subject =
		population !== undefined
			? { ...subjectParts(reading, clause.subject, population), named: true as const }
			: office === undefined
				? namedSubject(reading, clause)
				: subjectParts(reading, clause.subject, office);
	const toldOfSource = sourceRelative(reading, sentence, clause);
	const frame = {
		sentence,
		...(claimant === undefined ? {} : { claimant }),
	};
	if (subject !== undefined) {
		const about = { ...frame, ...subject };
		const segments = [
			...clause.segments,
			...clause.fronted.filter((front) => isCircumstance(reading, front)),
		];
		made.push({ ...about, verb: clause.verb, reduced: false, segments });
		made.push(...fromIdentity(reading, clause, about));
		const besides = predicateRelative(reading, sentence, clause);
		if (besides !== undefined && subject.entity !== undefined)
			made.push({ ...about, verb: besides.verb, reduced: false, segments: besides.segments });
		for (const { verb, segments } of clause.further) {
			if (verb.first >= toldOfSource || goesOnAside(reading, clause, verb)) continue;
			made.push({ ...about, verb, reduced: false, segments });
		}
		for (const inserted of clause.inserted) {
			if (inserted.kind !== 'participle' && inserted.kind !== 'relative') continue;
			if (inserted.kind === 'participle' && inserted.verb.head.lower.endsWith('ing')) continue;
			if (inserted.verb.first >= toldOfSource || namesSubject(reading, inserted, subject)) continue;
			const { verb, segments, kind } = inserted;
			made.push({ ...about, verb, reduced: kind === 'participle', segments });
		}
	}
	made.push(...clause.segments.flatMap((segment) => fromRelative(reading, segment, frame)));
	if (toldOfSource === Infinity)
		made.push(
			...whichClauses(reading, clause).flatMap((told) =>
				fromClause(reading, sentence, told, claimant),
			),
		);
	made.push(...reportedIn(reading, sentence, clause), ...wantedIn(reading, sentence, clause));
	return made
		.map((statement) => plannedStatement(reading, statement) ?? statement)
		.filter((statement) => isPlain(reading, statement));
}

/**
 * From which token on a sentence tells of its source: "…, according to the Tarn Office, which was founded in 1994
 * and is in Leeds". Past all tokens where it does not.
 */
function sourceRelative(reading: Reading, sentence: TokenSentence, { verb }: Clause): number {
	const source = attribution(reading, sentence);
	if (source === undefined || source.run.first < verb.first) return Infinity;
	const behind = reading.tokens.slice(source.who.last, source.who.last + 2);
	const isRelative = /^, (?:which|who)$/.test(behind.map(({ lower }) => lower).join(' '));
	return isRelative ? source.who.last : Infinity;
}

/** "X was a botanist who drew …", "X is a bird of the crane family that lives …": X did, and does. */
function fromIdentity(
	{ scan }: Reading,
	{ verb, segments, last }: Clause,
	about: Pick<Statement, 'sentence' | 'claimant'> & SubjectParts,
): Statement[] {
	const { tokens } = scan;
	const [what, who] = segments;
	if (verb.lemma !== 'be' || verb.auxiliaries.length > 0 || verb.negated) return [];
	if (what?.kind !== 'object' || who?.kind !== 'rest' || about.entity === undefined) return [];
	if (!/^an?$/.test(tokens[what.first]?.lower ?? '')) return [];
	if (!/^(?:who|that|which)$/.test(tokens[who.first]?.lower ?? '')) return [];
	const { phrase } = what;
	// "a member of the family that ruled": whose clause it is, "of" leaves open.
	const isKin =
		/^(?:family|genus|order)$/.test(tokens[phrase.last - 1]?.lower ?? '') &&
		tokens[phrase.last - 2]?.pos === 'NOUN';
	const hasOf = tokens.slice(phrase.first, phrase.last).some(({ lower }) => lower === 'of');
	if (hasOf && !isKin) return [];
	const told = verbGroupAt(tokens, who.first + 1, last);
	if (told === undefined || !isFinite(told)) return [];
	const inner = predicateAt(scan, told.last, last, 'nested').segments;
	return [{ ...about, verb: told, reduced: false, segments: inner }];
}

/** ", during which she surveyed …", ", from which he graduated in 1909": a clause with a subject of its own. */
function whichClauses({ scan }: Reading, { segments }: Clause): Clause[] {
	const { tokens } = scan;
	return segments.flatMap(({ kind, first, last }) => {
		const isWhich =
			kind === 'rest' &&
			tokens[first]?.text === ',' &&
			/^(?:during|in|on|at|from|after|for)$/.test(tokens[first + 1]?.lower ?? '') &&
			/^(?:which|whom)$/.test(tokens[first + 2]?.lower ?? '');
		const told = isWhich ? clauseAt(scan, first + 3, last) : undefined;
		return told?.subject.first === first + 3 ? [told] : [];
	});
}

/** "runs the fund, which is worth 4 million euros and pays for lessons": the fund pays. */
function goesOnAside({ tokens }: Reading, { segments }: Clause, verb: VerbGroup): boolean {
	const isRelative = segments.at(-1)?.kind === 'relative';
	return (
		isRelative && tokens[verb.first - 1]?.lower === 'and' && tokens[verb.first - 2]?.text !== ','
	);
}

/** "In 1960 she became …": a time or a place in front is asked and told like one behind. */
function isCircumstance(reading: Reading, segment: Segment): boolean {
	if (dateOf(reading, segment) !== undefined || placeOf(reading, segment) !== undefined)
		return true;
	// "At the end of 2023", "At the census of 2021": when the figure held.
	const isYear = (at: number) => at > segment.first && at < segment.last;
	return segment.kind === 'preposition' && [...reading.dates.keys()].some(isYear);
}

function fromRelative(
	reading: Reading,
	segment: Segment,
	frame: Pick<Statement, 'sentence' | 'claimant'>,
): Statement[] {
	if (segment.kind !== 'relative') return [];
	const subject = subjectOf(reading, { ...segment.of, head: segment.of.last - 1, parts: [] });
	if (subject?.entity === undefined) return [];
	if (!isNearestHead(reading, segment.of, subject.entity.kind === 'person')) return [];
	const { verb, segments } = segment;
	return [{ ...frame, ...subject, verb, reduced: false, segments }];
}

/** "said that …", ", saying that …": the clause is the speaker's, not the article's. */
function reportedIn(reading: Reading, sentence: TokenSentence, clause: Clause): Statement[] {
	const claimant = claimantOf(reading, clause.subject);
	if (claimant === undefined || clause.verb.negated) return [];
	const direct = SAYING.has(clause.verb.lemma) ? clause.segments : [];
	const beside = clause.segments.flatMap((segment) =>
		segment.kind === 'participle' && SAYING.has(segment.verb.lemma) ? segment.segments : [],
	);
	const bare = saidWithoutThat(reading, sentence, clause);
	if (bare !== undefined) return fromClause(reading, sentence, bare, claimant);
	return [...direct, ...beside].flatMap((segment) => {
		if (segment.kind !== 'that') return [];
		const said = clauseAt(reading.scan, segment.first + 1, segment.last);
		return said === undefined ? [] : fromClause(reading, sentence, said, claimant);
	});
}

/** "said the museum opened in 1990": a clause right behind the verb, as if "that" stood there. */
export function saidWithoutThat(
	reading: Reading,
	{ last }: TokenSentence,
	{ verb, segments }: Clause,
): Clause | undefined {
	const [first] = segments;
	// "wrote four novels, one of which became": what is written is no clause.
	const isSaid = SAYING.has(verb.lemma) && verb.lemma !== 'write';
	const isBare = isSaid && first?.kind === 'object' && !verb.passive;
	const said = isBare ? clauseAt(reading.scan, verb.last, last) : undefined;
	return said?.subject.first === verb.last ? said : undefined;
}

/** "called on X to lead, adhering to Y": what X should do beside, by the speaker's word. */
function wantedIn(reading: Reading, sentence: TokenSentence, clause: Clause): Statement[] {
	const claimant = claimantOf(reading, clause.subject);
	const [addressee, infinitive, beside] = clause.segments;
	if (claimant === undefined || !PROPOSING.has(clause.verb.lemma)) return [];
	if (addressee?.kind !== 'object' && addressee?.kind !== 'preposition') return [];
	if (infinitive?.kind !== 'infinitive' || beside?.kind !== 'participle') return [];
	const { phrase } = addressee;
	const head = addressee.kind === 'object' ? addressee.phrase.head : addressee.head;
	const parts = addressee.kind === 'object' ? addressee.phrase.parts : addressee.parts;
	const subject = subjectOf(reading, { ...phrase, head, parts });
	if (subject === undefined || beside.first < infinitive.last) return [];
	const { verb, segments } = beside;
	const about = { sentence, claimant, modal: 'should' as const, reduced: false };
	return [{ ...about, ...subject, verb, segments }];
}

function isPlain(reading: Reading, statement: Statement): boolean {
	const { verb } = statement;
	if (verb.negated) return false;
	// What somebody says of themselves is asked neither as a fact nor as theirs.
	if (statement.claimant?.entity !== undefined && statement.claimant.entity === statement.entity)
		return false;
	for (let at = verb.first - 1; at < verb.last; at++) {
		const word = reading.tokens[at]?.lower ?? '';
		if (HEDGES.has(word) || NEAR_MISSES.has(word)) return false;
	}
	const before = [-2, -1].map((back) => reading.tokens[verb.first + back]?.lower ?? '');
	return before.join(' ') !== 'all but';
}

/** Whether a statement tells how things are, or have come to be, on the day it is made. */
export function isPresent({ verb }: Pick<Statement, 'verb'>): boolean {
	const { lower, lemma } = verb.auxiliaries[0] ?? verb.head;
	return /^(is|are|has|have)$/.test(lower) || lower === lemma || lower === `${lemma}s`;
}
