import type { Span } from '../article/index.ts';
import { digestBehind, type digestId } from '../digest.ts';
import type { Reading } from '../language/reading.ts';
import { sentencesTouching, type Run } from '../language/sentence.ts';

/** The whole sentences, from the first to the last, that a run of tokens touches. */
export function sentencesAround(reading: Reading, run: Run): Span {
	const touched = sentencesTouching(reading.sentences, run);
	return { start: touched[0]?.start ?? 0, end: touched.at(-1)?.end ?? 0 };
}

/** The same for the same text, however often it is made. */
export function factId(reading: Reading, evidence: Span, ...parts: readonly string[]): string {
	const { start, end } = evidence;
	const ofReading = idsOf.get(reading) ?? new Map<string, typeof digestId>();
	idsOf.set(reading, ofReading);
	const place = `${start}:${end}`;
	const id = ofReading.get(place) ?? digestBehind('fact', reading.article.text.slice(start, end));
	ofReading.set(place, id);
	return id(48, ...parts);
}

/** A sentence that states a thousand things is hashed once for them all. */
const idsOf = new WeakMap<Reading, Map<string, typeof digestId>>();
