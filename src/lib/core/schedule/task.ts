import type { CardId } from '../cards/card.ts';
import type { ItemId } from './item.ts';

/** Why a card is asked: a step has ended, its review is due, or it is new. */
export type Why = 'step' | 'review' | 'new';

export interface CardTask {
	readonly kind: 'card';
	readonly card: CardId;
	readonly item: ItemId;
	readonly why: Why;
}

export interface SetTask {
	readonly kind: 'set';
	readonly card: CardId;
	/** Members met before, to be named and rated. */
	readonly asked: readonly ItemId[];
	/** Members to be met for the first time: at most four, group by group. */
	readonly fresh: readonly ItemId[];
	readonly why: Why;
}

/** One card to be asked. */
export type Task = CardTask | SetTask;
