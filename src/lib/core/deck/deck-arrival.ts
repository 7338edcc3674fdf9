import type { CardId } from '../cards/card.ts';
import type { Deck } from './deck.ts';
import { deckDifference, isSameContent, type DeckDifference } from './deck-difference.ts';
import { publishedDeck, type StoredDeck } from './stored-deck.ts';

/**
 * What a deck is to a device that it comes to: one that was not there; the same content, or some of its cards; a
 * `newer` revision, or more cards of the same, or an `older` one; or `other`: somebody else's version, of the same
 * revision and with other content.
 */
export type DeckArrival =
	| { readonly kind: 'new' }
	/** `bringsArticle`: it has the whole article, of which here is an excerpt. */
	| { readonly kind: 'same'; readonly bringsArticle: boolean }
	| {
			readonly kind: 'newer' | 'older' | 'other';
			/** What taking it would change; cards that the learner has kept before are not withdrawn again. */
			readonly difference: DeckDifference;
			/** Of the added cards, those that had been withdrawn and take up their history. */
			readonly returning: readonly CardId[];
	  };

export type ArrivalKind = DeckArrival['kind'];

/**
 * The one law of what happens to a deck that may be here already, by whatever way it comes.
 * @param isSame whether two versions are the same content, such as by their content addresses
 */
export function deckArrival(
	stored: StoredDeck | undefined,
	brought: Deck,
	isSame: (one: Deck, other: Deck) => boolean = isSameContent,
): DeckArrival {
	if (stored === undefined) return { kind: 'new' };
	const { deck, kept, retired } = stored;
	const published = publishedDeck(stored);
	if (isSame(published, brought)) {
		const bringsArticle = deck.article.kind === 'excerpt' && brought.article.kind === 'whole';
		return { kind: 'same', bringsArticle };
	}
	// What the learner alone has kept makes it nobody else's version.
	const change = deckDifference(published, brought);
	if (isPart(change) && deck.revision === brought.revision) {
		return { kind: 'same', bringsArticle: false };
	}
	const { withdrawn, ...rest } = deckDifference(deck, brought);
	const gone = new Set(retired.map(({ id }) => id));
	return {
		kind: byRevision(deck, brought, change),
		difference: { ...rest, withdrawn: withdrawn.filter(({ id }) => !kept.includes(id)) },
		returning: rest.added.flatMap(({ id }) => (gone.has(id) ? [id] : [])),
	};
}

function byRevision(
	stored: Deck,
	brought: Deck,
	change: DeckDifference,
): 'newer' | 'older' | 'other' {
	if (brought.revision !== stored.revision) {
		return brought.revision > stored.revision ? 'newer' : 'older';
	}
	return isWhole(change) ? 'newer' : 'other';
}

/** Some of the cards that are here, such as a link has that was to be short. */
function isPart(difference: DeckDifference): boolean {
	const { added, withdrawn } = difference;
	return added.length === 0 && withdrawn.length > 0 && saysTheSame(difference);
}

/** All of the cards that are here, and more: of such a link the deck that it was made of. */
function isWhole(difference: DeckDifference): boolean {
	const { added, withdrawn } = difference;
	return added.length > 0 && withdrawn.length === 0 && saysTheSame(difference);
}

function saysTheSame({ reworded, isReordered, parts }: DeckDifference): boolean {
	return reworded.length === 0 && !isReordered && parts.length === 0;
}
