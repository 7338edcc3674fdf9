import type {
	BuryEvent,
	EditEvent,
	FlagEvent,
	ItemControlEvent,
} from '#lib/core/schedule/event.ts';
import type { UndoableEvent } from '#lib/core/schedule/index.ts';
import type { StoreProblem } from '#lib/storage/store.ts';

/** What a learner does to a card beside answering it. */
export type CardDeed = ItemControlEvent | BuryEvent | EditEvent | FlagEvent;

/** What a session has to say beside the leaf. */
export type Word =
	/** What was done to a card beside answering it; not stored yet while the session is not saved. */
	| { readonly kind: 'done'; readonly what: (ItemControlEvent | BuryEvent)['kind'] }
	| { readonly kind: 'undone'; readonly what: UndoableEvent['kind'] }
	| { readonly kind: 'redone' }
	| {
			readonly kind: 'unsaved';
			/**
			 * An answer comes back on its leaf, one of the deck before comes again there; any other change
			 * just did not happen.
			 */
			readonly what: 'answer' | 'change' | 'earlier-answer';
			readonly problem: StoreProblem;
	  };
