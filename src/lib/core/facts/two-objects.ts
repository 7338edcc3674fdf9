import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
import { wordList } from '../language/words/word-list.ts';

/** Verbs of giving and naming: what stands behind them may be whom and what at once. */
const GIVING = wordList(
	'give send lend offer award grant cost hand deny promise owe sell teach pay bring earn cede appoint name elect make declare crown',
);

/** "sent [Denmark 20,000 men]", "gave the [Labour Party victory]", "beat [City 1-0]": two things in one run of words. */
export function isTwoObjects({ tokens, scan }: Reading, { first, last }: Run): boolean {
	const isOpened = tokens[first]?.pos === 'DET';
	const from = isOpened ? first + 1 : first;
	const giver = tokens[isOpened || tokens[first - 1]?.pos !== 'DET' ? first - 1 : first - 2];
	const isGiven = giver?.pos === 'VERB' && GIVING.has(giver.lemma);
	const end = scan.nameEnd.get(from) ?? (tokens[from]?.pos === 'NOUN' ? from + 1 : undefined);
	if (end === undefined || end >= last) return false;
	const next = tokens[end];
	// "sent the port 200 engineers"
	if (isGiven && next?.pos === 'NUM') return true;
	if (!scan.nameEnd.has(from)) return false;
	if (/^\d{1,3}(?:,\d{3})+$|^\d{1,3}[-–]\d{1,3}$/.test(next?.text ?? '')) return true;
	// "Norland 1 – 0": half of the score.
	if (/^\d{1,3}$/.test(next?.text ?? '') && /^[-–]$/.test(tokens[end + 1]?.text ?? '')) return true;
	return isGiven && /^(?:NOUN|PROPN)$/.test(next?.pos ?? '');
}
