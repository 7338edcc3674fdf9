import { clauseAt } from '../clause.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt, type TokenSentence } from '../sentence.ts';
import { textOf } from '../text-of.ts';

const LONGEST_SUBJECT = 7;

/**
 * The subject of the sentence before, for an "It" or "They" that opens a sentence and that nothing else explains: a
 * paragraph mostly goes on about what its last sentence was about. Undefined where that subject is somebody, points
 * back itself, does not agree in number, or did something to another thing, which "it" may mean as well.
 */
export function continuedSubject(reading: Reading, at: number): string | undefined {
	const sentence = sentenceAt(reading.sentences, at);
	const pronoun = reading.tokens[at]?.lower ?? '';
	if (sentence === undefined || !opens(reading, sentence, at)) return undefined;
	if (!/^(?:it|its|they|their)$/.test(pronoun)) return undefined;
	const before = reading.sentences[sentence.index - 1];
	if (before?.paragraph !== sentence.paragraph) return undefined;
	const clause = clauseAt(reading.scan, before.first, before.last);
	if (clause === undefined || clause.subject.last - clause.subject.first > LONGEST_SUBJECT)
		return undefined;
	const { subject, verb, segments } = clause;
	// "They … They …": both go on about the same.
	if (reading.tokens[subject.first]?.lower === pronoun && subject.last === subject.first + 1)
		return continuedSubject(reading, subject.first);
	const head = reading.tokens[subject.head];
	if (head === undefined || !/^(?:NOUN|PROPN)$/.test(head.pos)) return undefined;
	const isPlural = subject.parts.length > 1 || /[^su]s$/.test(head.lower);
	if (isPlural !== pronoun.startsWith('the')) return undefined;
	// A name goes on as the subject, whatever it did to another.
	const isNamed = reading.entityAt.has(subject.first) || reading.entityAt.has(subject.first + 1);
	const isActive = verb.lemma !== 'be' && !verb.passive;
	if (!isNamed && isActive && segments.some(({ kind }) => kind === 'object')) return undefined;
	return isOpaque(reading, subject)
		? undefined
		: lowered(reading, subject.first, textOf(reading.article.text, reading.tokens, subject));
}

function opens({ tokens }: Reading, { first }: TokenSentence, at: number): boolean {
	return at === first || (at <= first + 2 && tokens[at - 1]?.text === ',');
}

/** Somebody, or a phrase that holds a pronoun or points back. */
function isOpaque(
	{ tokens, entityAt, references }: Reading,
	run: { first: number; last: number },
): boolean {
	for (let at = run.first; at < run.last; at++) {
		if (entityAt.get(at)?.kind === 'person') return true;
		if (tokens[at]?.pos === 'PRON') return true;
		const reference = references.get(at);
		if (reference !== undefined && reference.words === undefined) return true;
	}
	return /^(?:this|these|those|that|such|another|both|each|some|several|few|various|numerous|certain|many|most|all)$/.test(
		tokens[run.first]?.lower ?? '',
	);
}

/** "The mill" and "A bridge" are "the mill" and "the bridge" within a sentence. */
function lowered(reading: Reading, first: number, words: string): string {
	const opener = reading.tokens[first];
	if (opener?.pos === 'DET') return words.replace(/^(?:The|A|An) /, 'the ');
	return words;
}
