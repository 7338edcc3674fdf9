import type { TokenSentence } from '../sentence.ts';
import type { Reference } from './reference.ts';
import type { ReferenceScan } from './scan.ts';

/** "young eels … grown ones": the plural with a quality of its own that the sentence has named before, where it is one. */
export function byOnes(
	{ scan }: ReferenceScan,
	sentence: TokenSentence,
	at: number,
): Reference | undefined {
	const { tokens } = scan;
	if (tokens[at]?.lower !== 'ones' || !isQuality(tokens[at - 1])) return undefined;
	const named = new Set<string>();
	for (let noun = sentence.first + 1; noun < at - 1; noun++) {
		const { pos, lower } = tokens[noun] ?? { pos: 'X', lower: '' };
		const isPlural = pos === 'NOUN' && /[^su]s$|people$|men$/.test(lower);
		if (isPlural && tokens[noun - 1]?.pos === 'ADJ') named.add(lower);
	}
	const [one] = named;
	return { first: at, last: at + 1, possessive: false, words: named.size === 1 ? one : undefined };
}

function isQuality(token: ReferenceScan['scan']['tokens'][number] | undefined): boolean {
	return token?.pos === 'ADJ' || (token?.pos === 'VERB' && /(?:ed|wn|en)$/.test(token.lower));
}
