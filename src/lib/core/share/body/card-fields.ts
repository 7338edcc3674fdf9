import type { Card, CardId, PlainCard, SetCard } from '../../cards/card.ts';
import type { Known } from '../known.ts';
import type { Row } from './fields.ts';
import type { Quotes } from './quotes.ts';
import { VALUES } from './value-kinds.ts';

export const KINDS = ['basic', 'cloze', 'set'] as const;
export const DERIVED = [undefined, 'count', 'date'] as const;
export const ACCEPTED = { none: 0, listed: 1, known: 2 } as const;
export const AS_OF = { none: 0, published: 1, own: 2 } as const;
export const CARD_ID_BYTES = 6;

/** What tells how to read the rest of a card; the rarer further up. */
export const CARD_FIELDS = {
	kind: KINDS.length,
	asOf: 3,
	accepted: 3,
	value: VALUES,
	distractors: 2,
	ownId: 2,
	uncited: 2,
	derived: DERIVED.length,
	hint: 2,
	tags: 2,
} as const;

export type CardFields = Row<keyof typeof CARD_FIELDS>;

/** What the cards of a deck are told beside. */
export interface CardContext {
	readonly quotes: Quotes;
	readonly published: string | undefined;
	readonly known: Known;
}

/** What a card's id is made of, as long as it is not edited. */
export type Made = Pick<Card, 'kind' | 'citation'> & Answer;
export type Answer = Pick<SetCard, 'members'> | Pick<PlainCard, 'answer'>;

export function madeId(card: Made, known: Known): CardId {
	const answer = 'members' in card ? card.members.map(({ label }) => label) : card.answer;
	return known.cardId(card.kind, card.citation?.quote ?? '', answer);
}

/** What a card's value and distractors are beside. */
export function nameOf(card: Answer): string {
	return 'members' in card ? '' : card.answer;
}
