import type { StatementFact } from '../../facts/index.ts';
import { dateOf } from '../../facts/segments.ts';
import type { Reading } from '../../language/reading.ts';
import { standAlone } from '../../language/stand-alone.ts';
import { textOf } from '../../language/text-of.ts';
import { wordsAnswer } from './answer.ts';
import type { Asked } from './asked.ts';

const MOST_WORDS = 10;

/** "What caused the earthquake of 13 November 2024 in the Teska valley?" */
export function askCause(
	reading: Reading,
	{ statement }: StatementFact,
	index: number,
): Asked | undefined {
	const { segments, subject, verb } = statement;
	const by = segments[index];
	if (by?.kind !== 'preposition') return undefined;
	// "a slip along the Sarn Fault": what follows without a mark belongs to the cause.
	let { last } = by;
	for (const next of segments.slice(index + 1)) {
		if (next.kind !== 'preposition' || dateOf(reading, next) !== undefined) break;
		last = next.last;
	}
	const { text } = reading.article;
	const whole = { first: by.phrase.first, last };
	const isLong = textOf(text, reading.tokens, whole).split(' ').length > MOST_WORDS;
	const cause = isLong ? by.phrase : whole;
	if (standAlone(reading, cause) === undefined) return undefined;
	return { question: `What ${verb.head.text} ${subject}`, answer: wordsAnswer(reading, cause) };
}
