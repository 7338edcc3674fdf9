import type { Card, Citation } from '../cards/index.ts';
import { standingIn } from '../deck/standing-in.ts';
import { standsIn } from '../deck/stands-in.ts';
import { comparer } from './comparer.ts';
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
	const likeness = comparer();
	let best: { readonly citation: Citation; readonly alike: number } | undefined;
	for (const { start, end } of sentencesIn(text)) {
		const sentence = text.slice(start, end);
		const alike = likeness(sentence, quote);
		if (alike < ALIKE || alike <= (best?.alike ?? 0) || !holdsAnswer(sentence, card)) continue;
		best = { citation: { start, end, quote: sentence }, alike };
	}
	return best?.citation;
}

function holdsAnswer(sentence: string, card: Card): boolean {
	if (card.kind === 'set') return card.members.every(({ label }) => standsIn(label, sentence));
	return standsIn(card.answer, sentence);
}
