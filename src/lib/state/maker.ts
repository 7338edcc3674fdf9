import type { ArticleDetails, UnreadableReason } from '#lib/core/article/index.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import type { FreshMaking } from '#lib/core/draft/index.ts';

/** What is to be made into cards. */
export interface MakingOrder extends ArticleDetails {
	readonly source: string;
	/** A page of HTML is reduced to its article first. */
	readonly form: 'text' | 'html';
	readonly id?: DeckId;
	/** The most cards wanted. */
	readonly count?: number;
}

export type MakingOutcome =
	/** The deck may have no cards. */
	| { readonly kind: 'made'; readonly making: FreshMaking }
	/** `message` says what is wrong with the text, and what to do. */
	| { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly message: string }
	| { readonly kind: 'cancelled' }
	/** `detail` is for a report, not for a person. */
	| { readonly kind: 'failed'; readonly detail: string };

/** Making that goes on while the page stays at hand. */
export interface MakingJob {
	/** Never rejects. */
	readonly outcome: Promise<MakingOutcome>;
	readonly cancel: () => void;
}

/** The generator. `onProgress` is told how much is done, 0 to 1. */
export type Maker = (order: MakingOrder, onProgress: (done: number) => void) => MakingJob;
