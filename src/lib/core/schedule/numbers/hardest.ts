import { itemParts, type ItemId } from '../item.ts';
import type { FoldedItem } from '../fold.ts';
import { shareOf } from './share.ts';
import type { Step } from './replay.ts';

/** An item that is hard to keep. */
export interface HardItem {
	readonly item: ItemId;
	/** Times it was forgotten after it had been learnt. */
	readonly lapses: number;
	/** FSRS's, 1 to 10. */
	readonly difficulty: number;
	/** Answers a day or more after the one before, and how many of them were Again. */
	readonly asked: number;
	readonly missed: number;
}

export interface Hardest {
	/** Forgotten most often, the more difficult first where equal. */
	readonly byLapses: readonly HardItem[];
	/** Missed the greatest part of the time, by what the answers prove of it. */
	readonly byShare: readonly HardItem[];
	/** The same among the members of sets. */
	readonly members: readonly HardItem[];
}

/** With fewer answers, a share says nothing yet. */
const ENOUGH_ANSWERS = 4;
const FEWEST_MISSED = 2;

/** Counts what was missed, item by item. */
export class MissTally {
	readonly #counts = new Map<ItemId, { asked: number; missed: number }>();

	take({ event, before, after }: Step): void {
		if (after === undefined) this.#counts.delete(event.item);
		if (event.kind !== 'review' || before === undefined || event.day <= before.lastDay) return;
		const count = this.#counts.get(event.item) ?? { asked: 0, missed: 0 };
		count.asked += 1;
		if (event.rating === 1) count.missed += 1;
		this.#counts.set(event.item, count);
	}

	/**
	 * The hardest of `items`, at most `most` in each list.
	 * @param folded what is known of each item
	 */
	result(
		items: ReadonlySet<ItemId>,
		folded: ReadonlyMap<ItemId, FoldedItem>,
		most: number,
	): Hardest {
		const hard = [...folded].flatMap(([item, { state }]): HardItem[] => {
			if (state === undefined || !items.has(item)) return [];
			const { lapses, difficulty } = state;
			return [{ item, lapses, difficulty, ...(this.#counts.get(item) ?? { asked: 0, missed: 0 }) }];
		});
		const lapsed = hard.filter(({ lapses }) => lapses >= FEWEST_MISSED).sort(harder);
		const missed = hard
			.filter(({ asked, missed }) => asked >= ENOUGH_ANSWERS && missed >= FEWEST_MISSED)
			.map((each) => ({ each, proven: shareOf(each.missed, each.asked).low }))
			.sort((a, b) => b.proven - a.proven || harder(a.each, b.each))
			.map(({ each }) => each);
		return {
			byLapses: lapsed.slice(0, most),
			byShare: missed.slice(0, most),
			members: missed.filter(isMember).slice(0, most),
		};
	}
}

function isMember({ item }: HardItem): boolean {
	return itemParts(item).member !== undefined;
}

function harder(a: HardItem, b: HardItem): number {
	return b.lapses - a.lapses || b.difficulty - a.difficulty || (a.item < b.item ? -1 : 1);
}
