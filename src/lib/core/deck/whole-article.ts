import type { Card, CardId, Citation } from '../cards/card.ts';
import type { Deck } from './deck.ts';
import { groundingProblems } from './grounding.ts';

/**
 * A deck that came with an excerpt, in the whole article that a deck here has: the same cards and quotes, with
 * their places in the whole text. `undefined` where it is another article, or does not prove every card.
 */
export function inWholeArticle(excerpt: Deck, whole: Deck): Deck | undefined {
	if (excerpt.article.kind === 'whole' || whole.article.kind === 'excerpt') return undefined;
	if (excerpt.article.sha256 !== whole.article.sha256) return undefined;
	const { text } = whole.article;
	const places = new QuotePlaces(text, whole.cards);
	const article = { ...excerpt.article, kind: 'whole' as const, text };
	const cards = excerpt.cards.map((card) => anchored(card, places));
	const deck = { ...excerpt, article, cards };
	return groundingProblems(deck).length === 0 ? deck : undefined;
}

/** Where quotes stand in a text. */
export class QuotePlaces {
	readonly #text: string;
	readonly #ofCard = new Map<CardId, Citation>();
	readonly #ofQuote = new Map<string, Citation>();

	/** @param cards that cite this text: of a sentence that it says twice, they tell which is meant */
	constructor(text: string, cards: readonly Card[] = []) {
		this.#text = text;
		for (const { id, citation } of cards) {
			if (citation === null || !this.#isAt(citation)) continue;
			this.#ofCard.set(id, citation);
			if (!this.#ofQuote.has(citation.quote)) this.#ofQuote.set(citation.quote, citation);
		}
	}

	find(card: CardId, quote: string): Citation | undefined {
		const own = this.#ofCard.get(card);
		if (own?.quote === quote) return own;
		const known = this.#ofQuote.get(quote);
		if (known !== undefined) return known;
		const start = this.#text.indexOf(quote);
		return start === -1 ? undefined : { start, end: start + quote.length, quote };
	}

	#isAt({ start, end, quote }: Citation): boolean {
		return this.#text.slice(start, end) === quote;
	}
}

/** A quote that is nowhere keeps its place, which then does not hold. */
function anchored(card: Card, places: QuotePlaces): Card {
	if (card.citation === null) return card;
	return { ...card, citation: places.find(card.id, card.citation.quote) ?? card.citation };
}
