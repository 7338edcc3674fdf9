import type { MemberId } from '../cards/index.ts';

/** What keeps a card out of the deck, and where it stands in the card. */
export type CardProblem = { readonly field: ProblemField } & (
	| {
			readonly kind:
				/** Nothing is written there. */
				| 'empty'
				| 'too-long'
				/** Characters that cannot be seen. */
				| 'hidden'
				| 'too-many'
				/** A set of fewer than two. */
				| 'too-few'
				/** A cloze without its one gap, or a gap where none belongs. */
				| 'gap'
				/** "Which nine …" of eight. */
				| 'other-count'
				| 'gives-answer-away'
				/** The article does not hold the sentence any more. */
				| 'sentence-gone'
				| 'answer-not-in-sentence'
				/** The sentence gives another day, seen from the published date. */
				| 'other-date'
				/** A number that is counted from a list, and no card on the list has as many. */
				| 'count-without-list'
				/** Two members are the same. */
				| 'twin'
				| 'no-date';
	  }
	/** It is no other form of the answer. */
	| { readonly kind: 'form-not-right'; readonly form: string }
	/** It is right as well. */
	| { readonly kind: 'distractor-right'; readonly form: string }
	/** `message` follows the name of the field. */
	| { readonly kind: 'other'; readonly message: string }
);

export interface ProblemField {
	readonly name:
		| 'prompt'
		| 'answer'
		| 'accepted'
		| 'citation'
		| 'members'
		| 'distractors'
		| 'hint'
		| 'tags'
		| 'asOf'
		| 'card';
	/** Of a set, where it is about one. */
	readonly member?: MemberId;
}

/** What is wrong with what is told of the deck; it is left out of the deck until it is mended. */
export type DetailProblem =
	| { readonly detail: 'url'; readonly kind: 'not-https' }
	| { readonly detail: 'published'; readonly kind: 'no-date' }
	| { readonly detail: 'title'; readonly kind: 'empty' }
	| { readonly detail: 'language'; readonly kind: 'no-tag' }
	| {
			readonly detail: 'title' | 'publisher' | 'url' | 'note';
			readonly kind: 'too-long' | 'hidden';
	  };
