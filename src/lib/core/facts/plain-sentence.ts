import type { Reading } from '../language/reading.ts';
import { placesIn } from '../language/runs.ts';
import type { TokenSentence } from '../language/sentence.ts';
import { HEDGES } from '../language/words/function-words.ts';
import { isDeniedPair } from './denied-pair.ts';
import { isNearMiss, isUnreal } from './near-miss.ts';

/** In tokens; a shorter one leaves too little around a gap. */
const SHORTEST_SENTENCE = 6;

/** "would" and "could" tell what follows from what, and are shown. */
const DOUBTS = new Set([...HEDGES].filter((word) => !/^(?:would|could|should)$/.test(word)));

/** Figures that were put right later, and what was only rumoured or made up. */
const SUPERSEDED =
	/\b(?:(?:earlier|initial|previous|early|first) (?:reports?|estimates?|figures?|counts?|version)|at first (?:reported|said|put|spoke)|initially (?:reported|said|put)|rumou?rs?|untrue|hoax|myth|legend|invention|false(?:ly)?|fabricated)\b/i;

/** A caption, a credit or a correction. */
const LABELLED =
	/^(?:image|photo|photograph|picture|video|caption|credit|correction|source|graphic|file|map|table|figure)s?(?: \d+)?:/i;

/**
 * A whole sentence that says what is so, or a part of which only may be so, which the gap then shows. What is not so,
 * or may be so, as a whole has no one right answer: "It did not move to {{gap}}."
 */
export function isPlainSentence(reading: Reading, sentence: TokenSentence): boolean {
	const { first, last } = sentence;
	if (last - first < SHORTEST_SENTENCE || !isSentence(reading, sentence)) return false;
	const verb = reading.clauses[sentence.index]?.verb;
	if (verb?.negated === true) return false;
	if (
		verb !== undefined &&
		placesIn(verb).some((at) => DOUBTS.has(reading.tokens[at]?.lower ?? ''))
	)
		return false;
	// "His wife did in April": what she did is told before.
	const does = reading.clauses[sentence.index];
	const isDone = does?.segments.some(({ kind }) => kind === 'object' || kind === 'rest');
	if (does?.verb.lemma === 'do' && isDone !== true) return false;
	const text = reading.article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
	if (SUPERSEDED.test(text) || LABELLED.test(text) || isUnreal(text)) return false;
	if (isDeniedPair(reading, sentence)) return false;
	return placesIn(sentence).every((at) => !isNearMiss(reading, at) && !pointsBack(reading, at));
}

/** "disputed that, saying": what was said before is not shown. */
function pointsBack({ tokens }: Reading, at: number): boolean {
	const isPointer = /^(?:this|that|these|those)$/.test(tokens[at]?.lower ?? '');
	return isPointer && /^[,.;]$/.test(tokens[at + 1]?.text ?? '');
}

/** A caption or a heading is no sentence: it has no verb with a subject before it. */
function isSentence(reading: Reading, { index, first, last }: TokenSentence): boolean {
	if (reading.clauses[index] !== undefined) return true;
	const { tokens } = reading;
	for (let at = first; at < last; at++) {
		const { pos, lower } = tokens[at] ?? { pos: 'OTHER', lower: '' };
		if (lower.endsWith('ing')) continue;
		if (pos === 'AUX') return true;
		// "Internet2 officially retired": read as an adjective.
		if (pos === 'ADJ' && lower.endsWith('ed') && tokens[at - 1]?.pos === 'ADV') return true;
		const before = tokens[tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1];
		if (pos === 'VERB' && at > first && /^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? ''))
			return true;
	}
	return false;
}
