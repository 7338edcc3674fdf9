import type { Sentence } from '../article/index.ts';
import type { CardId } from '../cards/index.ts';
import { cardsInDeck } from './draft-card.ts';
import type { Draft } from './draft.ts';
import { sentencesIn } from './selection.ts';

/** A sentence of the article as the workshop shows it. */
export interface SentenceView extends Sentence {
	readonly text: string;
	/** Those in the deck that cite it, in the order of the deck. */
	readonly cards: readonly CardId[];
	/** Places in `leftOut` of what was asked of it and not made into a card. */
	readonly leftOut: readonly number[];
}

/** All sentences of the article, in its order. */
export function sentenceViews(draft: Draft): readonly SentenceView[] {
	const { text } = draft.article;
	const inDeck = cardsInDeck(draft);
	return sentencesIn(text).map((sentence) => {
		const isCited = (span: { start: number; end: number } | null) =>
			span !== null && span.start < sentence.end && span.end > sentence.start;
		return {
			...sentence,
			text: text.slice(sentence.start, sentence.end),
			cards: inDeck.filter(({ card }) => isCited(card.citation)).map(({ card }) => card.id),
			leftOut: draft.leftOut.flatMap(({ evidence }, index) => (isCited(evidence) ? [index] : [])),
		};
	});
}
