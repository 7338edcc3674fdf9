import type { Reading } from '../language/reading.ts';
import { contains, placesIn } from '../language/runs.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import { clauseAt } from '../language/clause.ts';
import { SAYING } from '../language/words/verbs.ts';
import { attribution } from './attribution.ts';
import { claimantOf, isOnceThought, saidWithoutThat } from './claimants.ts';
import type { MentionFact } from './fact.ts';
import { shownParts } from './shown-parts.ts';

type Way = MentionFact['ways'][number];

/** How a sentence can be shown around a gap, the best first. */
export function waysToShow(reading: Reading, sentence: TokenSentence): Way[] {
	const reported = reportedPart(reading, sentence);
	const source = attribution(reading, sentence)?.run;
	const parts = shownParts(reading, sentence)
		// Cut off from who says it, a claim would stand as a fact.
		.filter((shown) => source === undefined || contains(shown, source))
		// "57 people were killed, the ministry said": the source does not tell where.
		.filter((shown) => source === undefined || namesBesideSource(reading, shown, source))
		.map((shown) => ({ shown }));
	const isQuoted = placesIn(sentence).every((at) => reading.quoted.has(at));
	if (isQuoted) return quotedParts(reading, sentence);
	return reported === undefined ? parts : [reported];
}

/** A sentence within a longer quotation is its speaker's. */
function quotedParts(reading: Reading, sentence: TokenSentence): Way[] {
	const quotation = reading.quotations.find(
		({ inner }) => inner.first <= sentence.first && inner.last >= sentence.first,
	);
	const claimant =
		quotation?.speaker === undefined ? undefined : claimantOf(reading, quotation.speaker);
	return claimant === undefined
		? []
		: shownParts(reading, sentence).map((shown) => ({ shown, claimant }));
}

/** Whether a name stands in what is shown, beside the source's own. */
function namesBesideSource({ entityAt }: Reading, shown: Run, source: Run): boolean {
	for (let at = shown.first; at < shown.last; at++) {
		if (entityAt.has(at) && (at < source.first || at >= source.last)) return true;
	}
	return false;
}

/** What a sentence says somebody said, and who; undefined where it reports nothing, or nobody by name. */
function reportedPart(reading: Reading, sentence: TokenSentence): Way | undefined {
	const clause = reading.clauses[sentence.index];
	if (clause === undefined || !SAYING.has(clause.verb.lemma) || clause.verb.negated)
		return undefined;
	if (isOnceThought(clause)) return undefined;
	const that = clause.segments.find(({ kind }) => kind === 'that');
	const bare = saidWithoutThat(reading, sentence, clause);
	if (that === undefined && bare === undefined) return undefined;
	const first = that === undefined ? clause.verb.last : that.first + 1;
	const said = bare ?? clauseAt(reading.scan, first, sentence.last);
	// A "he" who said it may be another.
	const isNamed = reading.tokens[clause.subject.head]?.pos !== 'PRON';
	const claimant = isNamed ? claimantOf(reading, clause.subject) : undefined;
	if (said === undefined || claimant === undefined) return undefined;
	const last = secondThat(reading, first, sentence.last) ?? sentence.last;
	return { shown: { first, last }, claimant };
}

/** "said that X and that Y": where Y begins, which is told apart. */
function secondThat({ tokens }: Reading, from: number, end: number): number | undefined {
	for (let at = from + 1; at < end; at++) {
		const isJoined = /^(?:and|but)$/.test(tokens[at]?.lower ?? '');
		if (isJoined && tokens[at + 1]?.lower === 'that') return at;
	}
	return undefined;
}
