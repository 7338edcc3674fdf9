import type { Card, CardId, FactId } from '../cards/card.ts';
import { digestId } from '../digest.ts';
import type { Deck } from './deck.ts';
import { groundingProblems } from './grounding.ts';
import { LIMITS } from './limits.ts';
import { QuotePlaces } from './whole-article.ts';

/** Cards of a version of the deck that are to stay in another. */
interface KeptCards {
	readonly deck: Deck;
	readonly cards: readonly Card[];
}

/**
 * A deck with cards of other versions of it at its end. Each cites its sentence in the article of this version;
 * where that does not hold the sentence, or no longer proves the card, it is "not from the article".
 * @param room how many there is room for
 */
export function withKept(base: Deck, kept: readonly KeptCards[], room: number): Deck {
	const free = new Set<CardId>();
	for (;;) {
		const deck = withThese(base, kept, room, free);
		const faulty = unproved(deck, base.cards.length).filter((id) => !free.has(id));
		if (faulty.length === 0) return deck;
		for (const id of faulty) free.add(id);
	}
}

/** @param free those that are to cite nothing */
function withThese(
	base: Deck,
	kept: readonly KeptCards[],
	room: number,
	free: ReadonlySet<CardId>,
): Deck {
	let deck = base;
	let left = room;
	for (const { deck: from, cards } of kept) {
		const fitting = cards.slice(0, Math.max(0, left));
		left -= fitting.length;
		const isSameText = from.article.sha256 === base.article.sha256;
		const facts = factsIn(base, from);
		for (const card of fitting) {
			const sibling = { ...card, fact: facts.get(card.fact) ?? card.fact };
			const given = free.has(card.id) ? { ...sibling, citation: null } : sibling;
			deck = withCard(deck, given, isSameText ? from : undefined);
		}
	}
	return deck;
}

/**
 * What the facts of a version are called in another, which may have other names for them, or the same for others:
 * as their cards are there; and where it has none of these, by a name that it does not use.
 */
function factsIn(base: Deck, from: Deck): ReadonlyMap<FactId, FactId> {
	const inBase = new Map(base.cards.map(({ id, fact }) => [id, fact]));
	const used = new Set(inBase.values());
	const known = from.cards.flatMap(({ id, fact }) => {
		const there = inBase.get(id);
		return there === undefined ? [] : [[fact, there] as const];
	});
	const names = new Map(known.reverse());
	for (const { fact } of from.cards) {
		if (names.has(fact) || !used.has(fact)) continue;
		names.set(fact, digestId(48, 'kept fact', fact) as FactId);
	}
	return names;
}

/** @param from a deck of the same article that holds the card */
function withCard(deck: Deck, card: Card, from: Deck | undefined): Deck {
	const { article, cards } = deck;
	const quote = card.citation?.quote;
	if (quote === undefined) return { ...deck, cards: [...cards, card] };
	const isWhole = article.kind === 'whole' && from?.article.kind === 'whole';
	const places = new QuotePlaces(article.text, isWhole ? from.cards : cards);
	const citation = places.find(card.id, quote);
	if (citation !== undefined) return { ...deck, cards: [...cards, { ...card, citation }] };
	const text = `${article.text}\n${quote}`;
	// An excerpt of this very article may quote one sentence more.
	const mayGrow = article.kind === 'excerpt' && from !== undefined && text.length <= LIMITS.article;
	if (!mayGrow) return { ...deck, cards: [...cards, { ...card, citation: null }] };
	const place = { start: text.length - quote.length, end: text.length, quote };
	return {
		...deck,
		article: { ...article, text },
		cards: [...cards, { ...card, citation: place }],
	};
}

/** The cards from there on that may have lost what proved them, such as the list that a count was counted from. */
function unproved(deck: Deck, from: number): readonly CardId[] {
	if (deck.cards.length === from) return [];
	return groundingProblems(deck).flatMap(({ path: [part, index] }) => {
		const card = part === 'cards' ? deck.cards[Number(index)] : undefined;
		return card === undefined || Number(index) < from ? [] : [card.id];
	});
}
