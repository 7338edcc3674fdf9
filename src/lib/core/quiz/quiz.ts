import type { Brand } from '../brand.ts';
import type { CardId, MemberId } from '../cards/card.ts';
import type { DeckId } from '../deck/deck.ts';
import type { Question } from './question.ts';
import type { QuizSettings } from './quiz-settings.ts';

/** 128 random bits, base64url. */
export type QuizId = Brand<string, 'QuizId'>;

/** What a learner gave as an answer. */
export type Given =
	| { readonly format: 'choice'; readonly picked: number }
	| { readonly format: 'typed'; readonly text: string }
	| { readonly format: 'truth'; readonly said: boolean }
	| {
			readonly format: 'names';
			readonly found: readonly MemberId[];
			readonly hinted: readonly MemberId[];
			/** Names that were entered and do not belong. */
			readonly intruders: readonly string[];
	  }
	/** Earliest first. */
	| { readonly format: 'order'; readonly order: readonly CardId[] };

/** What an answer is worth. */
export interface Mark {
	/** 0 to 1; between them for some of the names, or of the order. */
	readonly credit: number;
	/** `part`: some of it; `unsure`: only the learner can tell; `none`: nothing was given. */
	readonly verdict: 'right' | 'typo' | 'part' | 'unsure' | 'wrong' | 'none';
	/** Of a typo or an unsure one: the form that was meant. */
	readonly form?: string;
	/** Of a date that can be read in two ways: the one that was taken, spelt out. */
	readonly understood?: string;
	/** What a wrong answer names instead, as in "That is Iraq". */
	readonly named?: string;
}

/** One question's answer. */
export interface Response {
	/** `null`: nothing was given. */
	readonly given: Given | null;
	/** `timeout`: what lay there when its time was up; `left`: the quiz was ended before. */
	readonly ending: 'given' | 'timeout' | 'left';
	/** From the opening of the question to its end, pauses left out. */
	readonly ms: number;
	readonly mark: Mark;
	/** The learner's word on an answer that was graded otherwise, or that only they can tell. */
	readonly called?: 'right' | 'wrong';
}

/** The question that is open. Its number is that of the responses before it. */
export interface Opened {
	/** ms; `null` while it is paused. */
	readonly since: number | null;
	/** ms it took before a pause. */
	readonly spent: number;
	/** The learner has paused it: it waits for them, whichever page wakes. */
	readonly isHeld?: true;
}

/** One quiz, from its first question to its result: plain data, as it is stored. */
export interface Quiz {
	readonly id: QuizId;
	readonly deck: DeckId;
	readonly settings: QuizSettings;
	readonly questions: readonly Question[];
	/** ms that each question has, allowance included; `null` where no clock runs. */
	readonly limits: readonly number[] | null;
	/** ms. */
	readonly startedAt: number;
	/** The latest instant that this quiz has known, ms: a clock that is set back gains nothing. */
	readonly seenAt: number;
	/** Of the questions so far, in their order. */
	readonly responses: readonly Response[];
	/** `null` between two questions, and when all is over. */
	readonly open: Opened | null;
	/** What lies on the open question and is not handed in yet. */
	readonly draft: Given | null;
	readonly endedAt: number | null;
}
