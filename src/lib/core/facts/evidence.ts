import type { Span } from '../article/index.ts';
import { digestId } from '../digest.ts';
import type { Reading } from '../language/reading.ts';
import { overlaps } from '../language/runs.ts';
import type { Run } from '../language/sentence.ts';

/** The whole sentences, from the first to the last, that a run of tokens touches. */
export function sentencesAround(reading: Reading, run: Run): Span {
	const touched = reading.sentences.filter((sentence) => overlaps(sentence, run));
	return { start: touched[0]?.start ?? 0, end: touched.at(-1)?.end ?? 0 };
}

/** The same for the same text, however often it is made. */
export function factId(reading: Reading, evidence: Span, ...parts: readonly string[]): string {
	const quote = reading.article.text.slice(evidence.start, evidence.end);
	return digestId(48, 'fact', quote, ...parts);
}
