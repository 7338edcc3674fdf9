import { GAP, type Card, type CardId } from '../cards/card.ts';
import type { Deck } from '../deck/deck.ts';
import { sourceText } from './source-text.ts';

/** How a gap is written where a format knows none; a table that comes in may have one the same way. */
const BLANK = '_____';

/** A card as two sides of text, which is what most programs know. */
export interface CardSides {
	readonly id: CardId;
	/** A gap is written `BLANK`. */
	readonly front: string;
	/** The answer; of a set card its members, one a line. */
	readonly back: string;
	/** Other right forms of the answer; those of members stay behind, since they are of no one answer. */
	readonly accepted: readonly string[];
	readonly hint: string;
	/** What proves it, or that nothing does. */
	readonly source: string;
	readonly tags: readonly string[];
}

/** Every card of a deck as two sides, in the deck's order. */
export function sidesOf({ article, cards }: Deck): readonly CardSides[] {
	return cards.map((card) => ({
		id: card.id,
		front: frontText(card),
		back: backText(card),
		accepted: card.kind === 'set' ? [] : card.accepted,
		hint: card.hint ?? '',
		source: sourceText(card, article),
		tags: card.tags ?? [],
	}));
}

export function frontText({ prompt }: Card): string {
	return prompt.replaceAll(GAP, BLANK);
}

export function backText(card: Card): string {
	return card.kind === 'set' ? card.members.map(({ label }) => label).join('\n') : card.answer;
}
