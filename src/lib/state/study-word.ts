import type { UndoableEvent } from '#lib/core/schedule/index.ts';
import type { StoreProblem } from '#lib/storage/store.ts';

/** What a session has to say beside the leaf. */
export type Word =
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
