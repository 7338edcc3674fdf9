import type { Deck } from '../deck/deck.ts';
import { withContent } from './draft-card.ts';
import type { Draft, DraftCard } from './draft.ts';
import { matchCards } from './match-cards.ts';
import { startDraft, type FreshMaking } from './start-draft.ts';

/**
 * A draft of a deck that has none: what its maker has done is told from what the generator makes of its article.
 * What the deck words otherwise was edited, what it has beside was added, what it lacks before its last made card was
 * taken out.
 * @param making of the article of the deck, with its details
 */
export function draftOfDeck(deck: Deck, making: FreshMaking): Draft {
	const started = startDraft(making, { id: deck.id });
	const asMade = deck.cards.map((card): DraftCard => ({ card, standing: 'in', origin: 'made' }));
	const matches = matchCards(asMade, making.deck.cards);
	const beneath = new Map(Array.from(matches, ([fresh, old]) => [old.card, fresh]));
	const cards = deck.cards.map((card): DraftCard => {
		const fresh = beneath.get(card);
		if (fresh === undefined) return { card, standing: 'in', origin: 'added' };
		const made = { ...fresh, id: card.id };
		return withContent({ card: made, standing: 'in', origin: 'made' }, card);
	});
	const last = making.deck.cards.findLastIndex((fresh) => matches.has(fresh));
	const dropped = making.deck.cards
		.slice(0, last)
		.filter((fresh) => !matches.has(fresh))
		.map((card): DraftCard => ({ card, standing: 'dropped', origin: 'made' }));
	const { title, language, note = '', article } = deck;
	const { publisher = '', url = '', published = '' } = article;
	return {
		...started,
		article: { text: article.text, sha256: article.sha256 },
		details: { title, publisher, url, published, language, note },
		cards: [...cards, ...dropped],
	};
}
