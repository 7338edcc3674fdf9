import type { Card, CardId, MemberId, Value } from '../cards/card.ts';
import type { DeckId } from '../deck/deck.ts';

/** What a link need not say, since whoever reads it knows it: forms of countries, dates and numbers, and how ids are made. */
export interface Known {
	/** Every form of a value, the answer's own among them; empty where none is known. */
	formsOf(value: Value): readonly string[];
	/** The country that a name names. */
	placeOf(name: string): string | undefined;
	/** The heading that a country is learnt under. */
	groupOf(place: string): string | undefined;
	/** An id as bytes hold it. */
	idOf(bytes: Uint8Array): string;
	/** The id of a card that was never edited. */
	cardId(kind: Card['kind'], quote: string, answer: string | readonly string[]): CardId;
	memberId(label: string): MemberId;
	/** The id of a deck that was named after its article. */
	deckId(sha256: string): DeckId;
}

/** The forms beside the answer, in order. */
export function otherForms(known: Known, value: Value, answer: string): readonly string[] {
	return known.formsOf(value).filter((form) => form !== answer);
}

/** Those of a place beside its name. */
export function otherNames(
	known: Known,
	place: string | undefined,
	label: string,
): readonly string[] {
	return place === undefined ? [] : otherForms(known, { place }, label);
}

/** Of one who knows nothing: enough to show the cards of a link, not to grade an answer to them. */
export const NOTHING_KNOWN: Known = {
	formsOf: () => [],
	placeOf: () => undefined,
	groupOf: () => undefined,
	idOf: () => '',
	cardId: () => '' as CardId,
	memberId: () => '' as MemberId,
	deckId: () => '' as DeckId,
};
