import { makeDeck, type Deck, type DeckOrder, type Making } from '#lib/core/deck/index.ts';
import {
	deckOf,
	draftOfDeck,
	problemsOf,
	remake,
	startDraft,
	type Draft,
} from '#lib/core/draft/index.ts';
import type { Language } from '#lib/core/language/index.ts';
import { InputFault } from './outcome.ts';

type Made = Extract<Making, { readonly ok: true }>;

export interface MadeAgain {
	readonly deck: Deck;
	/** What became of the cards of the deck before, a line each. */
	readonly told: readonly string[];
}

/** So many cards the generator makes unless told. */
const USUAL_COUNT = 40;

/** What a deck says of its article goes for its next edition, too, where the command says nothing else. */
export function orderLike(old: Deck, order: DeckOrder): DeckOrder {
	const { publisher, url, published } = old.article;
	return {
		title: old.title,
		...(publisher === undefined ? {} : { publisher }),
		...(url === undefined ? {} : { url }),
		...(published === undefined ? {} : { published }),
		language: old.language,
		count: Math.max(USUAL_COUNT, old.cards.length),
		...order,
		id: old.id,
	};
}

/** The deck that was made, over the one before: its ids, its edits and what its maker added. */
export function madeAgain(
	old: { readonly deck: Deck; readonly file: string },
	making: Made,
	language: Language,
): MadeAgain {
	const before = makeDeck(old.deck.article.text, orderLike(old.deck, {}), language);
	if (!before.ok) throw new InputFault(`${old.file}: ${before.message}`);
	const { details } = startDraft(making, { id: old.deck.id });
	const { draft, difference } = remake(draftOfDeck(old.deck, before), making);
	const next: Draft = { ...draft, details: { ...details, note: draft.details.note } };
	const { deck, withheld } = deckOf(next, old.deck.revision);
	if (deck === null) {
		throw new InputFault(`${old.file}: no card of it is proved by the new text, and none is new.`);
	}
	const { fresh, changed, gone } = difference;
	const counts = [
		`${fresh.length} new`,
		`${changed.length} changed`,
		`${gone.length} gone`,
		`${deck.cards.length - fresh.length - changed.length} as they were`,
	];
	const problems = problemsOf(next);
	const told = withheld.map(({ card }) => {
		const isGone = problems.get(card.id)?.some(({ kind }) => kind === 'sentence-gone') === true;
		const why = isGone ? 'its sentence is gone' : 'the new text does not prove it';
		return `Left out, since ${why}: "${card.prompt}"`;
	});
	const isSame = JSON.stringify(deck) === JSON.stringify(old.deck);
	const revision = isSame ? deck.revision : deck.revision + 1;
	return {
		deck: { ...deck, revision },
		told: [`Beside ${old.file}: ${counts.join(', ')}.`, ...told],
	};
}
