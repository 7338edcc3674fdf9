import type { Reading } from '../language/reading.ts';
import type { TokenSentence } from '../language/sentence.ts';
import { objectRelatives } from './object-relatives.ts';
import { ofWhichClauses } from './of-which-clauses.ts';
import { setOffExtents } from './set-off-extents.ts';
import { sideClauses } from './side-clauses.ts';
import { subjectOf } from './subject.ts';
import { whoseClauses } from './whose-clauses.ts';
import { type Claimant, type Statement, isPlain } from './statement.ts';

/** What is said of a name beside the main clause; by the source where the sentence has one. */
export function fromSide(
	reading: Reading,
	sentence: TokenSentence,
	source: Claimant | undefined | null,
): Statement[] {
	if (source === null) return [];
	const owned = [...whoseClauses(reading, sentence), ...ofWhichClauses(reading, sentence)];
	const whose = owned.map((clause) => ({
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
	const done = objectRelatives(reading, sentence).map((one) => ({
		...one,
		...(source === undefined ? {} : { claimant: source }),
	}));
	return [...aside, ...whose, ...done].filter((statement) => isPlain(reading, statement));
}

export function fromExtents(
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
