import type { Brand } from '../brand.ts';

/** 48 bits, base64url: made from kind, cited sentence and answer when the card is made, and kept for ever after. */
export type CardId = Brand<string, 'CardId'>;
/** Names one member of a set card; unique within its card. */
export type MemberId = Brand<string, 'MemberId'>;
/** The fact a card came from: cards of one fact are siblings. */
export type FactId = Brand<string, 'FactId'>;

/** A verbatim span of `article.text`: `quote === text.slice(start, end)`, in UTF-16 units. */
export interface Citation {
	readonly start: number;
	readonly end: number;
	readonly quote: string;
}

/** The normalised answer, for grading, maps and timelines. */
export type Value =
	| { readonly date: string }
	| { readonly number: number; readonly unit?: string }
	/** ISO 3166-1 alpha-2. */
	| { readonly place: string };

interface CardBase {
	readonly id: CardId;
	/** A question that stands alone; a cloze is the sentence with `{{gap}}` at the place. */
	readonly prompt: string;
	/** Other right forms of the answer. */
	readonly accepted: readonly string[];
	readonly value?: Value;
	/** `null`: written by hand, shown as "not from the article". */
	readonly citation: Citation | null;
	/** The answer does not stand in the quote but is computed from it, and from what. */
	readonly derived?: 'count' | 'date';
	/** ISO date, where the fact ages. */
	readonly asOf?: string;
	readonly fact: FactId;
	readonly hint?: string;
	readonly distractors?: readonly string[];
	readonly tags?: readonly string[];
}

export interface PlainCard extends CardBase {
	readonly kind: 'basic' | 'cloze';
	readonly answer: string;
}

/** Its members are the answer, in the order of the article. */
export interface SetCard extends CardBase {
	readonly kind: 'set';
	readonly members: readonly Member[];
}

export interface Member {
	readonly id: MemberId;
	readonly label: string;
	readonly accepted: readonly string[];
	/** The heading it is learnt and tested under, such as a region. */
	readonly group?: string;
	/** ISO 3166-1 alpha-2. */
	readonly place?: string;
}

export type Card = PlainCard | SetCard;

/** Where a cloze's answer stood. */
export const GAP = '{{gap}}';
