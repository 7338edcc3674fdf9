import { invert } from '../../facts/question-order.ts';
import type { Segment } from '../../language/segment.ts';
import type { Reading } from '../../language/reading.ts';
import type { Run } from '../../language/sentence.ts';
import { standAlone } from '../../language/stand-alone.ts';
import type { GapClause } from './gap-clause.ts';
import { gapEntity, gapHead, whoIn } from './gap-who.ts';
import { wordList } from '../../language/words/word-list.ts';
import { isPluralNoun } from '../../language/words/plural-noun.ts';
import { uncapitalise } from './wh-words.ts';

/** "What did the club sell …", "By whom was the map drawn …": the gap is what the verb is done to, or who does it. */
export function gapObject(reading: Reading, gap: GapClause): string | undefined {
	const { clause, run, before, after } = gap;
	const { verb, subject, inserted, fronted } = clause;
	const [segment] = clause.segments;
	if (segment === undefined || inserted.length > 0 || verb.negated) return undefined;
	// "Which navy did Berg join in 1892 and rose to captain?"
	if (clause.further.length > 0) return undefined;
	if (/^(?:no|few|neither|nobody|none)$/.test(reading.tokens[subject.first]?.lower ?? ''))
		return undefined;
	const phrase = phraseOf(segment, verb.passive);
	if (phrase === undefined || !isWholePhrase(reading, run, phrase)) return undefined;
	const entity = gapEntity(reading, run);
	if (STATES.has(verb.lemma) || !isTail(after, entity !== undefined)) return undefined;
	const words = standAlone(reading, subject);
	if (words === undefined || !before.includes(words)) return undefined;
	const who = whoIn(reading, run, { head: gapHead(phrase, run), lemma: '' });
	if (who === undefined || (who === 'What' && segment.kind === 'preposition')) return undefined;
	const opening = fronted.length === 0 ? '' : before.slice(0, before.lastIndexOf(words));
	const plural =
		subject.parts.length > 1 || isPluralNoun(reading.tokens[subject.head]?.lower ?? '');
	const order = invert({ verb, plural, subject: words, reduced: false });
	if (order === undefined) return undefined;
	// A league is won, and a winner is scored: nobody is.
	const isWon = /^(?:win|lose|join|leave|found|form|create|score|head|net)$/.test(verb.lemma);
	const whom = who === 'Who' && isWon && entity === undefined ? 'What' : who;
	const asks = segment.kind === 'object' ? whom.replace(/^Who$/, 'Whom') : byWhom(who);
	return `${opening}${opening === '' ? asks : uncapitalise(asks)} ${order}${after}`;
}

/** What one is or has is asked in other ways, or not at all. */
const STATES = wordList(
	'be become remain seem have include mean represent comprise contain involve',
);

/** Whether what is behind the gap can follow the verb: behind a common noun it may belong to that, but for a date. */
function isTail(after: string, isName: boolean): boolean {
	if (/^[.”"]*$/.test(after)) return true;
	const tail = isName
		? /^ (?:in|on|at|for|after|before|during|from|as|with|against|into|through|until|since)\b[^,]*$/
		: /^ (?:(?:in|on|until|since|during) (?:\p{L}+ )?(?:\p{L}+ )?\d[^,]*|as [^,]*)$/u;
	return tail.test(after);
}

function byWhom(who: string): string {
	return who === 'Who' ? 'By whom' : `By ${uncapitalise(who)}`;
}

type Phrase = Run & { readonly head: number };

/** What the verb is done to; of a passive one, by whom. */
function phraseOf(segment: Segment, passive: boolean): Phrase | undefined {
	if (segment.kind === 'object') return passive ? undefined : segment.phrase;
	if (segment.kind !== 'preposition' || !passive || segment.preposition !== 'by') return undefined;
	return { ...segment.phrase, head: segment.head };
}

/** Whether the gap is the whole phrase, but for its article. */
function isWholePhrase({ tokens }: Reading, run: Run, { first, last }: Run): boolean {
	const from = /^(?:the|an?)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first;
	return run.last === last && (run.first === from || run.first === first);
}
