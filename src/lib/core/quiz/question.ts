import type { Card, Member, PlainCard, SetCard } from '../cards/card.ts';

/** One card is asked about; of a set, one of its members. */
interface AboutOne {
	readonly card: Card;
	/** Of a set card: the member that is the key, or in whose place something else is shown. */
	readonly member?: Member;
}

/** The stem is the card's prompt; of a set, "which of these is one". */
export interface ChoiceQuestion extends AboutOne {
	readonly format: 'choice';
	/** Three or four, the key among them. */
	readonly choices: readonly string[];
	/** Index of the right one. */
	readonly key: number;
}

/** Whether `shown` answers the card's prompt: the answer itself, or one of its distractors. */
export interface TruthQuestion extends AboutOne {
	readonly format: 'truth';
	readonly shown: string;
	readonly isTrue: boolean;
}

export interface TypedQuestion {
	readonly format: 'typed';
	readonly card: PlainCard;
}

/** Name all members of the set, in any order. */
export interface NamesQuestion {
	readonly format: 'names';
	readonly card: SetCard;
}

/** Put events in order, earliest first. */
export interface OrderQuestion {
	readonly format: 'order';
	/** Cards whose answers are dates that do not overlap, as they lie there at first. */
	readonly cards: readonly PlainCard[];
}

/** One question of a quiz, frozen when the quiz begins: a later edit of the deck does not reach it. */
export type Question =
	ChoiceQuestion | TruthQuestion | TypedQuestion | NamesQuestion | OrderQuestion;
