import type { Card, CardId } from '../cards/card.ts';
import type { Deck } from './deck.ts';
import { LIMITS } from './limits.ts';
import { publishedDeck, type StoredDeck } from './stored-deck.ts';
import { inWholeArticle } from './whole-article.ts';
import { withKept } from './kept-cards.ts';

/**
 * What is here once a version of its deck is taken: cards are replaced by id; those that it does not hold are
 * retired, or kept at the wish of whoever studies them. No card that was ever here is forgotten, and one that comes
 * back is itself again.
 * @param brought a link or a file brings a deck alone: `justDeck`
 * @param keep cards that are to stay although they are withdrawn
 */
export function mergeDecks(
	stored: StoredDeck,
	brought: StoredDeck,
	keep: Iterable<CardId> = [],
): StoredDeck {
	const theirs = publishedDeck(brought);
	const base = inWholeArticle(theirs, stored.deck) ?? theirs;
	const wished = new Set([...keep, ...stored.kept, ...brought.kept]);
	const ids = new Set(base.cards.map(({ id }) => id));
	const room = LIMITS.cards - base.cards.length;

	const left = (deck: Deck) => ({
		deck,
		cards: deck.cards.filter(({ id }) => !ids.has(id) && wished.has(id)),
	});
	const [mine, others] = [left(stored.deck), left(brought.deck)];
	const known = new Set(mine.cards.map(({ id }) => id));
	const more = { ...others, cards: others.cards.filter(({ id }) => !known.has(id)) };
	const deck = withKept(base, [mine, more], room);

	const kept = deck.cards.slice(base.cards.length).map(({ id }) => id);
	const retired = withoutRepeats(
		[...stored.deck.cards, ...brought.deck.cards, ...stored.retired, ...brought.retired],
		new Set(deck.cards.map(({ id }) => id)),
	);
	return { deck, kept, retired };
}

/**
 * One content that two devices have: the deck as it is here, with what either has kept and retired. Where only the
 * other has the whole article, that is taken.
 */
export function joinDecks(stored: StoredDeck, brought: StoredDeck): StoredDeck {
	const [mine, other] = [publishedDeck(stored), publishedDeck(brought)];
	// The other may be of the same version with some of its cards.
	const isAll = other.cards.length >= mine.cards.length;
	const isFuller = isAll && mine.article.kind === 'excerpt' && other.article.kind === 'whole';
	const base = isFuller ? other : mine;
	const theirs = brought.deck.cards.filter(({ id }) => brought.kept.includes(id));
	const revision = Math.max(stored.deck.revision, brought.deck.revision);
	const deck = { ...base, revision, cards: [...base.cards, ...theirs] };
	return mergeDecks(stored, { ...brought, deck });
}

/**
 * What is here once a version of its deck was looked at and left: the deck as it was. Cards that only the other
 * version has are named beside it, since a log that comes along may speak of them.
 */
export function leaveDeck(stored: StoredDeck, brought: StoredDeck): StoredDeck {
	const here = new Set(stored.deck.cards.map(({ id }) => id));
	const named = [...stored.retired, ...brought.deck.cards, ...brought.retired];
	return { ...stored, retired: withoutRepeats(named, here) };
}

/** Each card once, as it first comes, but for those that are there. */
function withoutRepeats(cards: readonly Card[], there: ReadonlySet<CardId>): readonly Card[] {
	const seen = new Set(there);
	return cards.filter(({ id }) => {
		if (seen.has(id)) return false;
		seen.add(id);
		return true;
	});
}
