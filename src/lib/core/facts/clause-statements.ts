import { clauseAt, type Clause } from '../language/clause.ts';
import type { Segment } from '../language/segment.ts';
import type { Reading } from '../language/reading.ts';
import type { TokenSentence } from '../language/sentence.ts';
import { predicateAt } from '../language/predicate.ts';
import { isFinite, verbGroupAt, type VerbGroup } from '../language/verb-group.ts';
import { PROPOSING, SAYING } from '../language/words/verbs.ts';
import { attribution } from './attribution.ts';
import { plannedStatement } from './planned.ts';
import { dateOf, placeOf } from './segments.ts';
import { predicateRelative } from './predicate-relatives.ts';
import { isNearestHead } from './side-clauses.ts';
import {
	namedSubject,
	namesSubject,
	subjectOf,
	subjectParts,
	type SubjectParts,
} from './subject.ts';
import { officeOfTopic, populationOfTopic } from './topic-office.ts';
import { type Claimant, type Statement, isPlain } from './statement.ts';
import { claimantOf, isOnceThought, saidWithoutThat } from './claimants.ts';

export function fromClause(
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
	if (claimant === undefined || clause.verb.negated || isOnceThought(clause)) return [];
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
