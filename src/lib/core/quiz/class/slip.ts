import type { Brand } from '../../brand.ts';
import type { CardId } from '../../cards/card.ts';
import type { DeckId } from '../../deck/deck.ts';
import type { Allowance, QuizClock } from '../quiz-settings.ts';

/** Tells one quiz from another: 64 bits, base64url, of its deck, settings and seed. */
export type QuizTag = Brand<string, 'QuizTag'>;

/** What a slip says, hashed: 128 bits, base64url. */
export type SlipId = Brand<string, 'SlipId'>;

/** A card that was asked about. */
export interface AskedCard {
	readonly card: CardId;
	/** It was not answered wholly right. */
	readonly missed: boolean;
}

/**
 * One learner's result of one quiz, as it is handed in: what a teacher's table needs and nothing else. It
 * proves nothing: whoever can make a link can make one that says more.
 */
export interface Slip {
	readonly deck: DeckId;
	/** Tidy, by `tidyTitle`. */
	readonly deckTitle: string;
	readonly quiz: QuizTag;
	/** Tells one run of a quiz from another: 48 bits, base64url. A result that is sent again goes before the first. */
	readonly run: string;
	/** Tidy, by `tidyNickname`; empty where none was given. */
	readonly nickname: string;
	/** When it was made out, ms: not before the quiz was over. */
	readonly at: number;
	/** When the quiz was over, ms. */
	readonly endedAt: number;
	/** 1 to `MOST_QUESTIONS`. */
	readonly questions: number;
	/** Hundredths of a question, whole: 250 is two and a half questions. */
	readonly credit: number;
	/** Answers that count by the learner's own word. */
	readonly claims: number;
	/** Where the quiz gave points for speed. */
	readonly points: number | null;
	/** The time that the answers took. */
	readonly ms: number;
	readonly clock: QuizClock;
	readonly allowance: Allowance;
	/** In the order in which they were asked, each once: missed where any question about it was. */
	readonly asked: readonly AskedCard[];
}
