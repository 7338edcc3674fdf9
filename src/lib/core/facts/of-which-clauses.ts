import { entityWords } from '../language/entity.ts';
import { mentionsIn } from '../language/mentions-in.ts';
import { nounPhraseAt } from '../language/noun-phrase.ts';
import { predicateAt } from '../language/predicate.ts';
import type { Reading } from '../language/reading.ts';
import type { TokenSentence } from '../language/sentence.ts';
import { textOf } from '../language/text-of.ts';
import { isFinite, verbGroupAt } from '../language/verb-group.ts';
import { mayBeOfOther } from './antecedent.ts';
import { clauseEnd } from './side-clauses.ts';
import type { Statement } from './statement.ts';

type OfWhichClause = Omit<Statement, 'sentence' | 'claimant' | 'entity'>;

/** "the Tarn Bridge, the cost of which was paid by …", "a dye called purpurin, the source of which is …": of the name in front. */
export function ofWhichClauses(reading: Reading, sentence: TokenSentence): OfWhichClause[] {
	const { tokens, scan, article } = reading;
	const found: OfWhichClause[] = [];
	for (let at = sentence.first + 4; at < sentence.last; at++) {
		const isOfWhich = tokens[at]?.lower === 'which' && tokens[at - 1]?.lower === 'of';
		if (!isOfWhich || reading.quoted.has(at)) continue;
		let comma = at - 2;
		while (comma > at - 6 && tokens[comma]?.text !== ',') comma--;
		const owned = nounPhraseAt(scan, comma + 1, at - 1, 'subject');
		const noun = tokens[owned?.head ?? -1];
		// "the first of which", "most of which": some of many.
		const isOne = tokens[comma + 1]?.lower === 'the' && noun?.pos === 'NOUN';
		if (owned?.last !== at - 1 || !isOne || /[^su]s$/.test(noun.lower)) continue;
		if (/^(?:rest|majority|half|last|first|remainder|latter|former)$/.test(noun.lower)) continue;
		const verb = verbGroupAt(tokens, at + 1, sentence.last);
		const owner = nameBefore(reading, sentence, comma);
		if (owner === undefined || verb === undefined || !isFinite(verb)) continue;
		const words = textOf(article.text, tokens, { first: comma + 1, last: owned.last });
		found.push({
			subject: `${words} of ${owner}`,
			subjectRun: { first: comma + 1, last: owned.last },
			subjectHead: owned.head,
			named: true,
			plural: false,
			verb,
			reduced: false,
			segments: predicateAt(scan, verb.last, clauseEnd(reading, verb.last, sentence.last)).segments,
		});
	}
	return found;
}

/** What ends right before the comma: a name, or the word that something is called. */
function nameBefore(reading: Reading, sentence: TokenSentence, comma: number): string | undefined {
	const { tokens, article } = reading;
	const named = mentionsIn(reading, sentence).find(({ of }) => of.last === comma);
	const owner = named?.entity;
	// "a bridge across the Ease, the cost of which"
	if (named !== undefined && mayBeOfOther(reading, named.of.first)) return undefined;
	if (owner !== undefined)
		return owner.kind === 'person' || owner.kind === 'people' ? undefined : entityWords(owner);
	const isCalled = /^(?:called|named)$/.test(tokens[comma - 2]?.lower ?? '');
	return isCalled && tokens[comma - 1]?.pos === 'NOUN'
		? textOf(article.text, tokens, { first: comma - 1, last: comma })
		: undefined;
}
