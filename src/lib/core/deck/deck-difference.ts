import type { Card, CardId } from '../cards/card.ts';
import { canonical } from '../canonical.ts';
import { changedParts, type CardPart } from './card-parts.ts';
import type { Deck } from './deck.ts';

/** One card in two versions of its deck. */
export interface RewordedCard {
	readonly before: Card;
	readonly after: Card;
	/** At least one. */
	readonly parts: readonly CardPart[];
}

/** What two versions of a deck may differ in beside their cards; `article`: what is said of it, or its text. */
export type DeckPart = 'title' | 'language' | 'note' | 'article';

/** What changes from one version of a deck to another. Cards are told apart by their ids, never by their words. */
export interface DeckDifference {
	/** In the order of the version that has them, as are the others. */
	readonly added: readonly Card[];
	readonly reworded: readonly RewordedCard[];
	readonly withdrawn: readonly Card[];
	/** Cards that are in both come in another order. */
	readonly isReordered: boolean;
	/** Cards that are in both are siblings of others than before. */
	readonly isRegrouped: boolean;
	readonly parts: readonly DeckPart[];
}

/** What `to` changes of `from`. */
export function deckDifference(from: Deck, to: Deck): DeckDifference {
	const before = byId(from);
	const after = byId(to);
	const [mine, theirs] = [inBoth(from, after), inBoth(to, before)];
	return {
		added: to.cards.filter(({ id }) => !before.has(id)),
		reworded: theirs.flatMap((card) => reworded(before.get(card.id), card)),
		withdrawn: from.cards.filter(({ id }) => !after.has(id)),
		isReordered: mine.some(({ id }, index) => theirs[index]?.id !== id),
		isRegrouped: canonical(siblings(mine)) !== canonical(siblings(theirs)),
		parts: changedDeckParts(from, to),
	};
}

/** Whether two versions say the same, each part and card of them, whatever their revision. */
export function isSameContent(one: Deck, other: Deck): boolean {
	const { added, reworded, withdrawn, isReordered, isRegrouped, parts } = deckDifference(
		one,
		other,
	);
	const changes = [added, reworded, withdrawn, parts];
	return changes.every((list) => list.length === 0) && !isReordered && !isRegrouped;
}

function byId({ cards }: Deck): ReadonlyMap<CardId, Card> {
	return new Map(cards.map((card) => [card.id, card]));
}

function inBoth({ cards }: Deck, others: ReadonlyMap<CardId, Card>): readonly Card[] {
	return cards.filter(({ id }) => others.has(id));
}

function reworded(before: Card | undefined, after: Card): readonly RewordedCard[] {
	if (before === undefined) return [];
	const parts = changedParts(before, after);
	return parts.length === 0 ? [] : [{ before, after, parts }];
}

/** Each card beside the first, by id, that shares its fact. */
function siblings(cards: readonly Card[]): Readonly<Record<string, string>> {
	const first = new Map<string, string>();
	for (const { id, fact } of cards) {
		const known = first.get(fact);
		if (known === undefined || id < known) first.set(fact, id);
	}
	return Object.fromEntries(cards.map(({ id, fact }) => [id, first.get(fact) ?? id]));
}

function changedDeckParts(from: Deck, to: Deck): readonly DeckPart[] {
	const parts = ['title', 'language', 'note', 'article'] as const;
	const [one, other] = [deckParts(from), deckParts(to)];
	return parts.filter((part) => canonical([one[part]]) !== canonical([other[part]]));
}

/** An excerpt names the hash of the text that it is from, so that is the same as of the whole. */
function deckParts({ title, language, note, article }: Deck): Readonly<Record<DeckPart, unknown>> {
	const { title: headline, publisher, url, published, sha256 } = article;
	return { title, language, note, article: { headline, publisher, url, published, sha256 } };
}
