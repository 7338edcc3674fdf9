import { nounPhraseAt } from '../language/noun-phrase.ts';
import type { Reading } from '../language/reading.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import { isCapitalised } from '../language/token.ts';
import { SAYING } from '../language/words/verbs.ts';

/** Where a sentence names its source, and whom: "According to X, …", "…, said X." */
export interface Attribution {
	readonly run: Run;
	readonly who: Run;
}

export function attribution(reading: Reading, sentence: TokenSentence): Attribution | undefined {
	if (!sources.has(sentence))
		sources.set(sentence, accordingTo(reading, sentence) ?? saidBehind(reading, sentence));
	return sources.get(sentence);
}

/** Each clause of a sentence asks, and a sentence belongs to one reading. */
const sources = new WeakMap<TokenSentence, Attribution | undefined>();

function accordingTo(
	{ tokens, scan, quoted }: Reading,
	{ first, last }: TokenSentence,
): Attribution | undefined {
	for (let at = first; at < last - 1; at++) {
		if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to' || quoted.has(at))
			continue;
		const who = nounPhraseAt(scan, at + 2, last) ?? { first: at + 2, last: at + 3 };
		// "sorted according to their size" names no source.
		const isApart = at === first || tokens[at - 1]?.pos === 'PUNCT';
		if (!isApart && !tokens.slice(who.first, who.last).some(isCapitalised)) continue;
		return { run: { first: at, last: who.last }, who };
	}
	return undefined;
}

/** ", said X" and ", X said" at the end. */
function saidBehind(
	{ tokens, scan, quoted }: Reading,
	{ first, last }: TokenSentence,
): Attribution | undefined {
	for (let at = last - 3; at > first; at--) {
		if (tokens[at]?.text !== ',' || quoted.has(at)) continue;
		const isVerbFirst = isReporting(tokens[at + 1]);
		const who = nounPhraseAt(scan, isVerbFirst ? at + 2 : at + 1, last);
		if (who === undefined) continue;
		const said = isVerbFirst ? who.last : who.last + 1;
		const end = pastDate(scan, said);
		if (!isVerbFirst && !isReporting(tokens[who.last])) continue;
		if (end === last || tokens[end]?.text === '.' || saysWho(tokens, scan, end, last))
			return { run: { first: at, last: end }, who };
	}
	return undefined;
}

/** "said on Thursday": to the end of the day. */
function pastDate({ tokens, dateEnd }: Reading['scan'], at: number): number {
	const isOn = tokens[at]?.pos === 'ADP';
	return dateEnd.get(at) ?? (isOn ? dateEnd.get(at + 1) : undefined) ?? at;
}

/** ", deputy director of the institute" behind the name of who said it. */
function saysWho(
	tokens: Reading['tokens'],
	scan: Reading['scan'],
	at: number,
	last: number,
): boolean {
	if (tokens[at]?.text !== ',' || /^(?:who|which|and|but)$/.test(tokens[at + 1]?.lower ?? ''))
		return false;
	const who = nounPhraseAt(scan, at + 1, last);
	return who !== undefined && (who.last === last || tokens[who.last]?.text === '.');
}

function isReporting(token: Reading['tokens'][number] | undefined): boolean {
	return token?.pos === 'VERB' && SAYING.has(token.lemma) && !token.lower.endsWith('ing');
}
