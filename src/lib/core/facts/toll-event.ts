import type { Clause } from '../language/clause.ts';
import type { Reading } from '../language/reading.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import { standAlone } from '../language/stand-alone.ts';
import { isFinite, verbGroupAt } from '../language/verb-group.ts';
import { HEDGES, NEGATIONS } from '../language/words/function-words.ts';
import { DISASTERS } from '../language/words/nouns.ts';
import { attribution } from './attribution.ts';
import { isNearMiss } from './near-miss.ts';
import { eventToldBy } from './told-here.ts';

/** A disaster, and the words of a sentence that may tell its toll and nothing else. */
export interface TollEvent {
	/** In words that stand alone. */
	readonly words: string;
	/** The sentence that names it. */
	readonly named: TokenSentence;
	readonly told: Run;
}

/** The disaster that a sentence tells of, by its own subject, or for want of one by that of the sentence before. */
export function tollEvent(reading: Reading, sentence: TokenSentence): TollEvent | undefined {
	if (!isSurelyTold(reading, sentence)) return undefined;
	const clause = reading.clauses[sentence.index];
	const subject = clause === undefined ? undefined : disasterOf(reading, clause);
	if (clause !== undefined && subject !== undefined) {
		const told = toldOfSubject(reading, sentence, clause);
		const named = namedIn(reading, sentence, subject);
		return told === undefined || named === undefined ? undefined : { words: subject, named, told };
	}
	const before = reading.sentences[sentence.index - 1];
	const earlier = reading.clauses[sentence.index - 1];
	if (before?.paragraph !== sentence.paragraph || earlier === undefined) return undefined;
	const words = disasterOf(reading, earlier);
	if (words === undefined || !isSurelyTold(reading, before)) return undefined;
	if (!tellsOnlyOf(reading, words, earlier, before.last)) return undefined;
	const named = namedIn(reading, before, words);
	return named === undefined ? undefined : { words, named, told: sentence };
}

/** "the 2024 Calba earthquake", also for "it" or "the earthquake" where these mean it. */
function disasterOf(reading: Reading, { subject, fronted }: Clause): string | undefined {
	if (fronted.length > 0 || subject.parts.length > 1) return undefined;
	const words = standAlone(reading, subject);
	const here = eventToldBy(reading, subject);
	if (here !== undefined) return here.words;
	if (words === undefined || !/(?<!^)\p{Lu}|\d{4}/u.test(words)) return undefined;
	const isPronoun = reading.tokens[subject.head]?.pos === 'PRON';
	const told = reading.told.get(/^the (\p{Ll}+)/u.exec(words)?.[1] ?? '');
	if (told?.words === words) return words;
	const head = isPronoun ? words.split(' ').at(-1) : reading.tokens[subject.head]?.text;
	return DISASTERS.has(head?.toLowerCase() ?? '') ? words : undefined;
}

/** Among the sentence and the two before it, the one whose subject is called so in full. */
function namedIn(
	{ sentences, clauses, tokens, article, told }: Reading,
	{ index }: TokenSentence,
	words: string,
): TokenSentence | undefined {
	const event = [...told.values()].find((one) => one.words === words);
	if (event !== undefined)
		return index - event.sentence.index <= 2 ? event.sentence : sentences[index];
	const name = words.replace(/^the /i, '');
	return [0, 1, 2]
		.map((back) => sentences[index - back])
		.find((sentence) => {
			const subject = sentence === undefined ? undefined : clauses[sentence.index]?.subject;
			if (subject === undefined) return false;
			const [from, to] = [tokens[subject.first]?.start, tokens[subject.last - 1]?.end];
			return article.text.slice(from, to).includes(name);
		});
}

/** "… killed 57 people", "… left 57 people dead", "… struck Calba, killing 57 people": from there to the end. */
function toldOfSubject(reading: Reading, sentence: TokenSentence, clause: Clause): Run | undefined {
	const { tokens } = reading;
	const { verb } = clause;
	if (/^(?:kill|injure|wound|hurt|leave)$/.test(verb.lemma) && !verb.passive)
		return { first: verb.last - 1, last: sentence.last };
	for (let at = verb.last; at < sentence.last; at++) {
		const opens = /^(?:killing|injuring|wounding|leaving)$/.test(tokens[at]?.lower ?? '');
		if (!opens || tokens[at - 1]?.text !== ',') continue;
		const event = eventToldBy(reading, clause.subject)?.words;
		const words = event ?? standAlone(reading, clause.subject) ?? '';
		const isAlone =
			tellsOnlyOf(reading, words, clause, at) && !namesThing(reading, verb.last, at, event ?? '');
		return isAlone ? { first: at, last: sentence.last } : undefined;
	}
	return undefined;
}

/** Whether nothing but the disaster acts in its sentence up to `end`: no other one, no other time, no second clause. */
function tellsOnlyOf(reading: Reading, words: string, clause: Clause, end: number): boolean {
	const { tokens, dates } = reading;
	const year = /\d{4}/.exec(words)?.[0];
	const further = new Set(clause.further.map(({ verb }) => verb.first));
	for (let at = clause.verb.last; at < end; at++) {
		const word = tokens[at]?.lower ?? '';
		if (DISASTERS.has(word) || PARTIAL.has(word)) return false;
		const date = dates.get(at);
		if (date !== undefined && year !== undefined && date.value?.startsWith(year) !== true)
			return false;
		const group = verbGroupAt(tokens, at, end);
		if (group === undefined) continue;
		if (isFinite(group) && !further.has(at)) return false;
		at = group.last - 1;
	}
	return true;
}

/** What tells that a figure behind it may be that of one place only. */
const PARTIAL = new Set(
	'hardest worst most especially particularly mainly alone also only again'.split(' '),
);

/** "destroyed a school, killing 57": those at the school may not be all. */
function namesThing(
	{ tokens, dates }: Reading,
	first: number,
	last: number,
	event: string,
): boolean {
	for (let at = first; at < last; at++) {
		const { pos, lower = '' } = tokens[at] ?? {};
		// Where the event was is its own: "struck the Teska valley".
		if (pos === 'NOUN' && !dates.has(at) && !event.includes(lower)) return true;
	}
	return false;
}

/** Said by the article itself, and without a doubt. */
function isSurelyTold(reading: Reading, sentence: TokenSentence): boolean {
	if (attribution(reading, sentence) !== undefined) return false;
	for (let at = sentence.first; at < sentence.last; at++) {
		const word = reading.tokens[at]?.lower ?? '';
		// "2 May" hedges nothing.
		const isHedge = HEDGES.has(word) && reading.tokens[at]?.pos !== 'PROPN';
		if (NEGATIONS.has(word) || isHedge || reading.quoted.has(at)) return false;
		if (isNearMiss(reading, at)) return false;
	}
	return true;
}
