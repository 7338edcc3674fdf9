import type { Span } from '../article/index.ts';
import type { CardId, MemberId } from '../cards/index.ts';
import type { DraftDetails } from './draft.ts';

/** One thing that a maker does to a draft. Texts are taken as they are typed, right or not. */
export type Change =
	| { readonly kind: 'drop' | 'keep'; readonly card: CardId }
	/** Back to how the generator has it. */
	| { readonly kind: 'revert'; readonly card: CardId }
	/** `place` counts the cards that are in the deck, from 0. */
	| { readonly kind: 'move'; readonly card: CardId; readonly place: number }
	/** A prompt that holds `{{gap}}` makes a plain card a cloze, any other a question. */
	| {
			readonly kind: 'prompt' | 'answer' | 'hint' | 'as-of';
			readonly card: CardId;
			readonly text: string;
	  }
	| { readonly kind: 'accepted'; readonly card: CardId; readonly forms: readonly string[] }
	| {
			readonly kind: 'distractors' | 'tags';
			readonly card: CardId;
			readonly forms: readonly string[];
	  }
	/** Another sentence (`span` lies in it, or over several); null: the card is not from the article. */
	| { readonly kind: 'cite'; readonly card: CardId; readonly span: Span | null }
	| {
			readonly kind: 'add-member';
			readonly card: CardId;
			readonly member: MemberId;
			readonly label: string;
	  }
	| { readonly kind: 'remove-member'; readonly card: CardId; readonly member: MemberId }
	| {
			readonly kind: 'label' | 'group';
			readonly card: CardId;
			readonly member: MemberId;
			readonly text: string;
	  }
	| {
			readonly kind: 'member-accepted';
			readonly card: CardId;
			readonly member: MemberId;
			readonly forms: readonly string[];
	  }
	/** `other` goes into `card`, or both into a list. */
	| { readonly kind: 'merge'; readonly card: CardId; readonly other: CardId }
	/** The selected words become the answer of a gap, their sentence the citation. */
	| { readonly kind: 'add'; readonly span: Span }
	/** A card by hand, not from the article. Its id is minted by chance. */
	| {
			readonly kind: 'write';
			readonly card: CardId;
			readonly prompt: string;
			readonly answer: string;
	  }
	/** Makes a card of a question that was left out. */
	| { readonly kind: 'take-up'; readonly leftOut: number }
	| { readonly kind: 'detail'; readonly detail: keyof DraftDetails; readonly text: string }
	| { readonly kind: 'count'; readonly count: number | null };

/** Why a change cannot be made. Nothing that is typed is refused. */
export type Refusal =
	| 'no-such-card'
	| 'no-such-member'
	| 'nothing-selected'
	/** An answer is a few words. */
	| 'selection-too-long'
	| 'too-many-cards'
	| 'too-many-members'
	/** Accepted forms or distractors of one card. */
	| 'too-many-forms'
	| 'too-many-tags'
	/** Of two questions that differ, and whose answers do, no one card can be made. */
	| 'merge-other-question'
	/** A number of things and the list of them. */
	| 'merge-count'
	/** One is from the article and the other is not. */
	| 'merge-one-by-hand'
	/** No stretch of sentences holds both answers. */
	| 'merge-far-apart';
