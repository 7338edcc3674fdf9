import type { Card, CardId } from '../cards/index.ts';
import { canonical } from '../canonical.ts';
import type { Draft, DraftCard } from './draft.ts';

export function cardIn(draft: Draft, id: CardId): DraftCard | undefined {
	return draft.cards.find(({ card }) => card.id === id);
}

/** Those that are in the deck, in the order to be learnt. */
export function cardsInDeck(draft: Draft): readonly DraftCard[] {
	return draft.cards.filter(({ standing }) => standing === 'in');
}

/** Those that were taken out, or that the generator did not make again. */
export function cardsOutside(draft: Draft): readonly DraftCard[] {
	return draft.cards.filter(({ standing }) => standing !== 'in');
}

/** The generator's card beneath; undefined where the maker made it. */
export function generated(draftCard: DraftCard): Card | undefined {
	if (draftCard.origin === 'added') return undefined;
	return draftCard.origin === 'edited' ? draftCard.made : draftCard.card;
}

/** The same draft card with another content; as it was made, where that is the content again. */
export function withContent(draftCard: DraftCard, card: Card): DraftCard {
	const { standing } = draftCard;
	const made = generated(draftCard);
	if (made === undefined) return { card, standing, origin: 'added' };
	return canonical(card) === canonical(made)
		? { card: made, standing, origin: 'made' }
		: { card, standing, origin: 'edited', made };
}

/** The draft with one of its cards replaced. */
export function withCard(draft: Draft, next: DraftCard): Draft {
	const cards = draft.cards.map((each) => (each.card.id === next.card.id ? next : each));
	return { ...draft, cards };
}
