import { entityWords, type Entity } from '../language/entity.ts';
import { nounPhraseAt } from '../language/noun-phrase.ts';
import { predicateAt } from '../language/predicate.ts';
import type { Reading } from '../language/reading.ts';
import type { TokenSentence } from '../language/sentence.ts';
import { textOf } from '../language/text-of.ts';
import { isFinite, verbGroupAt } from '../language/verb-group.ts';
import { ATTRIBUTES } from '../language/words/nouns.ts';
import { mayBeOfOther } from './antecedent.ts';
import { bracketEnd, clauseEnd } from './side-clauses.ts';
import type { Statement } from './statement.ts';

type WhoseClause = Omit<Statement, 'sentence' | 'claimant' | 'entity'>;

/** "the Tarn Commission, (a body) whose seat will be in Brill": told of the seat of the Tarn Commission. */
export function whoseClauses(reading: Reading, sentence: TokenSentence): WhoseClause[] {
	const { tokens, scan, article } = reading;
	const found: WhoseClause[] = [];
	for (let at = sentence.first + 2; at < sentence.last; at++) {
		if (tokens[at]?.lower !== 'whose' || reading.quoted.has(at)) continue;
		const owned = nounPhraseAt(scan, at, sentence.last, 'subject');
		if (owned === undefined || owned.parts.length > 1 || owned.first + 1 > owned.head) continue;
		const noun = tokens[owned.head]?.lower ?? '';
		if (tokens[owned.head]?.pos !== 'NOUN' || /[^su]s$/.test(noun)) continue;
		const owner = whoseOwner(reading, sentence, at, noun);
		const verb = verbGroupAt(tokens, owned.last, sentence.last);
		if (owner === undefined || verb === undefined || !isFinite(verb)) continue;
		const words = textOf(article.text, tokens, { first: at + 1, last: owned.last });
		found.push({
			subject: `the ${words} of ${entityWords(owner)}`,
			subjectRun: { first: at, last: owned.last },
			subjectHead: owned.head,
			plural: false,
			verb,
			reduced: false,
			segments: predicateAt(scan, verb.last, endOf(reading, verb.last, sentence.last)).segments,
		});
	}
	return found;
}

/** Up to the comma, or to "and whose". */
function endOf(reading: Reading, from: number, last: number): number {
	const { tokens } = reading;
	const end = clauseEnd(reading, from, last);
	for (let at = from; at < end; at++)
		if (tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === 'whose') return at;
	return end;
}

/** The name right in front, or the name of which "a body" in front tells what it is. */
function whoseOwner(
	reading: Reading,
	sentence: TokenSentence,
	whose: number,
	noun: string,
): Entity | undefined {
	const { tokens, scan } = reading;
	for (const entity of reading.entities) {
		if (entity.kind === 'people' || entity.shared === true) continue;
		const mention = entity.mentions.find(({ first, last }) => {
			const comma = bracketEnd(reading, last);
			if (first < sentence.first || comma >= whose || tokens[comma]?.text !== ',') return false;
			return comma === whose - 1 || isSaidOf(comma + 1);
		});
		if (mention !== undefined) return mayBeOfOther(reading, mention.first) ? undefined : entity;
	}
	return undefined;

	function isSaidOf(first: number): boolean {
		if (!/^an?$/.test(tokens[first]?.lower ?? '')) return false;
		const phrase = nounPhraseAt(scan, first, whose, 'subject');
		// "a body of officials whose seat": officials have none.
		return phrase?.last === whose && (phrase.coreEnd === whose || ATTRIBUTES.has(noun));
	}
}
