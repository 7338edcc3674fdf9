import { mentionsIn } from '../language/mentions-in.ts';
import type { NounPhrase } from '../language/noun-phrase.ts';
import { clauseAt } from '../language/clause.ts';
import type { Reading } from '../language/reading.ts';
import type { TokenSentence } from '../language/sentence.ts';
import { mayBeOfOther } from './antecedent.ts';
import { clauseEnd } from './side-clauses.ts';
import type { Statement } from './statement.ts';
import { subjectOf } from './subject.ts';

/** "She founded the Tarn Choir, which she led until 1925": she led the Tarn Choir until 1925. */
export function objectRelatives(
	reading: Reading,
	sentence: TokenSentence,
): Omit<Statement, 'claimant'>[] {
	const { tokens, scan, quoted } = reading;
	return mentionsIn(reading, sentence).flatMap(
		({ entity, of: { first, last } }): Omit<Statement, 'claimant'>[] => {
			if (last + 2 >= sentence.last || quoted.has(first)) return [];
			const isRelative = tokens[last]?.text === ',' && tokens[last + 1]?.lower === 'which';
			if (!isRelative || entity.kind === 'person' || mayBeOfOther(reading, first)) return [];
			const end = clauseEnd(reading, last + 2, sentence.last);
			const clause = clauseAt(scan, last + 2, andWhich(reading, last + 2, end));
			if (clause?.subject.first !== last + 2 || clause.inserted.length > 0) return [];
			const { verb, segments, further } = clause;
			// "which he said was …", "which it had lost": only what is done to it there and then.
			const isPast = verb.auxiliaries.length === 0 && verb.head.lower !== verb.lemma;
			const isPlain = segments.every(({ kind }) => kind === 'preposition' || kind === 'time');
			if (!isPast || !isPlain || further.length > 0 || verb.particle !== undefined) return [];
			const subject = subjectOf(reading, clause.subject);
			if (subject?.entity === undefined || subject.entity === entity) return [];
			const from = tokens[first - 1]?.lower === 'the' ? first - 1 : first;
			const phrase: NounPhrase = { first: from, last, head: last - 1, coreEnd: last, parts: [] };
			const object = { kind: 'object' as const, first: from, last, phrase };
			return [{ sentence, ...subject, verb, reduced: false, segments: [object, ...segments] }];
		},
	);
}

/** Up to "and which gave 340 concerts". */
function andWhich({ tokens }: Reading, from: number, end: number): number {
	for (let at = from; at < end; at++)
		if (tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === 'which') return at;
	return end;
}
