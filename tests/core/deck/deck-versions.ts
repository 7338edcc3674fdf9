import type { Card } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';

/** The harbour's deck with other cards. */
export function withCards(deck: Deck, cards: readonly Card[]): Deck {
	return { ...deck, cards };
}

/** A deck as a link brings it: only the cited sentences, one a line, and facts by other names. */
export function asExcerpt(deck: Deck): Deck {
	const quotes = [...new Set(deck.cards.flatMap(({ citation }) => citation?.quote ?? []))];
	const text = quotes.join('\n');
	const facts = new Map<string, string>();
	const cards = deck.cards.map((card) => {
		const { fact, citation } = card;
		if (!facts.has(fact)) facts.set(fact, `f${String(facts.size)}`);
		const start = citation === null ? -1 : text.indexOf(citation.quote);
		const place = citation && { quote: citation.quote, end: start + citation.quote.length, start };
		// Fields in another order, too.
		const turned = Object.fromEntries(Object.entries(card).reverse()) as unknown as Card;
		return { ...turned, citation: place, fact: facts.get(fact) as Card['fact'] };
	});
	return { ...deck, article: { ...deck.article, kind: 'excerpt', text }, cards };
}
