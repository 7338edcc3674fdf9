import { nameGiven } from '../called-also.ts';
import type { TokenSentence } from '../sentence.ts';
import { MEASURES } from '../words/measures.ts';
import { isTrade, VAGUE } from '../words/nouns.ts';
import { genderOfNoun, isPersonNoun } from '../words/people.ts';
import { LINKING } from '../words/verbs.ts';
import type { Focus } from './focus.ts';
import type { ReferenceScan } from './scan.ts';

/** Keeps in mind whom and what a noun tells of without a name: a "she" or an "it" behind may be theirs. */
export function rememberUnnamed(
	input: ReferenceScan,
	sentence: TokenSentence,
	at: number,
	focus: Focus,
): void {
	const { tokens } = input.scan;
	const noun = tokens[at];
	if (noun?.pos !== 'NOUN' || /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) return;
	const opener = openerOf(input, sentence, at);
	if (opener === undefined || isSaidOfName(input, sentence, opener, at)) return;
	const clause = input.clauses[sentence.index];
	// "The bird, which was named Ardea lucerna, …" has a name.
	const isNamed = clause !== undefined && nameGiven(input.scan, clause, input.entityAt);
	if (isNamed && clause.subject.head === at) return;
	// "travelled its whole length": no thing of its own.
	const isOfIt = MEASURES.has(noun.lower) || PART_OF_IT.test(noun.lower);
	if (tokens[opener]?.lower === 'its' && isOfIt) return;
	const before = tokens[opener - 1];
	// "from hydrogen, a gas that forms": of what stands in front.
	const isAside = before?.text === ',' && /^an?$/.test(tokens[opener]?.lower ?? '');
	if (
		isAside &&
		tokens[opener - 2]?.pos === 'NOUN' &&
		/^(?:that|which)$/.test(tokens[at + 1]?.lower ?? '')
	)
		return;
	if (isPersonNoun(noun.lower) || isTrade(noun.lower)) {
		// "the son of a banker": the banker only tells whose son.
		if (before?.lower !== 'of') focus.unnamedPeople.push(genderOfNoun(noun.lower) ?? 'unknown');
	} else if (isSingular(noun.lower) && !VAGUE.has(noun.lower) && before?.pos !== 'ADP') {
		focus.unnamedThings.push(noun.lower);
	}
}

/** "obtains its energy": nothing that would do anything itself. */
const PART_OF_IT =
	/^(?:energy|food|prey|name|strength|heat|power|income|form|colour|color|shape|life|way)$/;

/** The determiner or possessive that opens a noun's phrase; undefined where none does. */
function openerOf(
	{ scan }: ReferenceScan,
	sentence: TokenSentence,
	at: number,
): number | undefined {
	let first = at - 1;
	while (
		first > sentence.first &&
		/^(?:ADJ|NOUN|NUM|VERB|ADV)$/.test(scan.tokens[first]?.pos ?? '')
	)
		first--;
	const opener = scan.tokens[first];
	const opens = opener?.pos === 'DET' || opener?.lower === "'s" || opener?.pos === 'PRON';
	return opens && first >= sentence.first ? first : undefined;
}

/** "is a physicist", "as a physicist", "X, a physicist", "her husband, X": the noun tells of a name. */
function isSaidOfName(
	{ scan, entityAt }: ReferenceScan,
	sentence: TokenSentence,
	opener: number,
	at: number,
): boolean {
	const { tokens } = scan;
	const before = tokens[opener - 1];
	if (before === undefined) return tokens[at + 1]?.text === ',' && entityAt.has(at + 2);
	if (LINKING.has(before.lemma) || before.lower === 'as') return true;
	if (before.text === ',' && endsName(scan, sentence.first, opener - 1)) return true;
	return tokens[at + 1]?.text === ',' && entityAt.has(at + 2);
}

/** Whether a name that begins at `from` or later ends right before `end`. */
function endsName({ nameEnd }: ReferenceScan['scan'], from: number, end: number): boolean {
	for (let first = end - 1; first >= from; first--) if (nameEnd.get(first) === end) return true;
	return false;
}

function isSingular(noun: string): boolean {
	return !/[^su]s$/.test(noun);
}
