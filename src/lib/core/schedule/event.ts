import type { Brand } from '../brand.ts';
import type { CardId } from '../cards/card.ts';
import type { DeckId } from '../deck/deck.ts';
import type { Day, Moment } from './day.ts';
import type { ItemId } from './item.ts';

/** 128 random bits, base64url, passed in: a counter would repeat after a restored backup. */
export type EventId = Brand<string, 'EventId'>;

/** 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;

interface EventBase extends Moment {
	readonly v: 1;
	readonly id: EventId;
}

export interface ReviewEvent extends EventBase {
	readonly kind: 'review';
	readonly item: ItemId;
	readonly rating: Rating;
	/** Time from prompt to rating, capped at 60 000. */
	readonly ms: number;
	readonly source: 'study' | 'typed' | 'choice' | 'import';
	/** The item's last event that this device had seen. */
	readonly previous: EventId | null;
	/** Days until the next review, as the learner was shown; null while in steps. */
	readonly interval: number | null;
	/** Index of the learning or relearning step it moved to; null outside steps. */
	readonly step: number | null;
	/** Which weights were used: `fsrs6` for the defaults, else the id of a `params` event. */
	readonly params: string;
	/**
	 * Of a review that was given in another deck, and stands here too since the learner took a copy of that deck
	 * as it was known: memory goes on from it, and whoever counts answers counts that one.
	 */
	readonly copyOf?: EventId;
}

export interface AnswerEvent extends EventBase {
	readonly kind: 'answer';
	readonly item: ItemId;
	readonly format: string;
	/** null: not answered in time. */
	readonly correct: boolean | null;
	readonly response: string;
	readonly ms: number;
	readonly quiz: string;
	/**
	 * Which question of its quiz, from 0: what is asked of several items at once is answered by as many
	 * events. Absent where each answer was a question of its own.
	 */
	readonly question?: number;
}

/** Takes back another event; a void of a void brings it back. */
export interface VoidEvent extends EventBase {
	readonly kind: 'void';
	readonly target: EventId;
}

export interface ItemControlEvent extends EventBase {
	readonly kind: 'suspend' | 'resume' | 'reset';
	readonly item: ItemId;
}

export interface BuryEvent extends EventBase {
	readonly kind: 'bury';
	readonly item: ItemId;
	/** The first day on which the item is asked again. */
	readonly until: Day;
}

/** A learner's own wording, laid over the deck's card; the deck itself is never rewritten. */
export interface EditEvent extends EventBase {
	readonly kind: 'edit';
	readonly card: `${DeckId}/${CardId}`;
	/** `prompt`, `answer`, `accepted`, `hint`, or `label/MEMBER`; others are passed over. */
	readonly field: string;
	/** What stands there from now on; `null` takes the field back to the deck's own. */
	readonly value: unknown;
	/**
	 * The deck's own value when the edit was made, `null` for none: by it a later version of the deck is
	 * known to have changed beneath the edit. Absent where nobody took it down.
	 */
	readonly over?: unknown;
}

/** "I was right": a further accepted form on this learner's devices. */
export interface AcceptEvent extends EventBase {
	readonly kind: 'accept';
	readonly item: ItemId;
	readonly form: string;
}

/** A learner's word to the maker of the deck: this card is not right. The latest one holds. */
export interface FlagEvent extends EventBase {
	readonly kind: 'flag';
	readonly card: `${DeckId}/${CardId}`;
	/** Reasons and words, as `flagWhy` writes them; empty: the flag is taken back. */
	readonly why: string;
}

export interface ParamsEvent extends EventBase {
	readonly kind: 'params';
	readonly weights: readonly number[];
	readonly evidence: { readonly reviews: number; readonly before: number; readonly after: number };
}

/** All that the fold or the queue depends on is in the log, so that two devices compute the same. */
export interface SettingEvent extends EventBase {
	readonly kind: 'setting';
	readonly scope: 'all' | DeckId;
	readonly name: string;
	readonly value: unknown;
}

/** One entry of the append-only log. */
export type LogEvent =
	| ReviewEvent
	| AnswerEvent
	| VoidEvent
	| ItemControlEvent
	| BuryEvent
	| EditEvent
	| AcceptEvent
	| FlagEvent
	| ParamsEvent
	| SettingEvent;

/** An event of a kind this version does not know: kept, carried on in backups, ignored by the fold. */
export interface UnknownEvent extends EventBase {
	readonly kind: Brand<string, 'UnknownKind'>;
	readonly [field: string]: unknown;
}
