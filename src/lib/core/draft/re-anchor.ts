import type { Card, Citation } from '../cards/index.ts';
import { foldWords } from '../cards/checks/fold-words.ts';
import { standingIn } from '../deck/standing-in.ts';
import { standsIn } from '../deck/stands-in.ts';
import { sentencesIn } from './selection.ts';

/** So much of their words two sentences must share to be one, corrected. */
const ALIKE = 0.6;

/**
 * The same citation in another text: where its quote stands there, or a sentence that is the same but for a
 * correction and still holds the answer. Undefined where the text has none.
 */
export function anchoredIn(text: string, card: Card): Citation | undefined {
	const { citation } = card;
	if (citation === null) return undefined;
	const { quote, start } = citation;
	if (text.slice(start, citation.end) === quote) return citation;
	const same = nearest(text, quote, start) ?? nearest(text, standingIn(text, quote), start);
	return same ?? corrected(text, card, quote);
}

/** Where a quote stands, nearest to where it stood. */
function nearest(text: string, quote: string | undefined, near: number): Citation | undefined {
	if (quote === undefined || quote === '') return undefined;
	let best: number | undefined;
	for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
		if (best === undefined || Math.abs(at - near) < Math.abs(best - near)) best = at;
	}
	return best === undefined ? undefined : { start: best, end: best + quote.length, quote };
}

function corrected(text: string, card: Card, quote: string): Citation | undefined {
	let best: { readonly citation: Citation; readonly likeness: number } | undefined;
	for (const { start, end } of sentencesIn(text)) {
		const sentence = text.slice(start, end);
		const likeness = likenessOf(sentence, quote);
		if (likeness < ALIKE || likeness <= (best?.likeness ?? 0)) continue;
		if (holdsAnswer(sentence, card)) best = { citation: { start, end, quote: sentence }, likeness };
	}
	return best?.citation;
}

function holdsAnswer(sentence: string, card: Card): boolean {
	if (card.kind === 'set') return card.members.every(({ label }) => standsIn(label, sentence));
	return standsIn(card.answer, sentence);
}

/** The share of words that two texts have in common, 0 to 1 (Dice). */
export function likenessOf(one: string, other: string): number {
	if (one === other) return 1;
	const words = foldWords(one).split(' ');
	const left = new Map<string, number>();
	for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
	const others = foldWords(other).split(' ');
	let common = 0;
	for (const word of others) {
		const count = left.get(word) ?? 0;
		if (count > 0) common++;
		left.set(word, count - 1);
	}
	return (2 * common) / (words.length + others.length);
}
