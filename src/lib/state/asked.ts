import type { PlainCard, SetCard } from '#lib/core/cards/card.ts';
import { otherAnswers } from '#lib/core/quiz/grading/other-answers.ts';
import type { Moment } from '#lib/core/schedule/day.ts';
import type { Rating } from '#lib/core/schedule/event.ts';
import type { ItemId, ItemState, Outcome, Task } from '#lib/core/schedule/index.ts';
import { countsFor } from '#lib/core/schedule/day.ts';
import { itemsOf } from '#lib/core/schedule/deck-items.ts';
import { itemParts } from '#lib/core/schedule/item.ts';
import { outcomes } from '#lib/core/schedule/outcomes.ts';
import { slipping } from '#lib/core/schedule/slipping.ts';
import type { DeckMemory } from './deck-memory.svelte.ts';
import type { SetDrafts } from './set-drafts.ts';
import { SetRun } from './set-run.svelte.ts';

interface Asking {
	readonly task: Task;
	/** Met already today. */
	readonly isRepeat: boolean;
	/** What is rated by the answer. */
	readonly items: readonly ItemId[];
	/** The day and what was known of the items when they were asked: the same again after an undo. */
	readonly occasion: string;
}

export interface AskedCard extends Asking {
	readonly kind: 'card';
	readonly card: PlainCard;
	readonly item: ItemId;
	readonly isNew: boolean;
	readonly outcomes: Readonly<Record<Rating, Outcome>>;
}

export interface AskedSet extends Asking {
	readonly kind: 'set';
	readonly card: SetCard;
	readonly run: SetRun;
}

/** What a leaf asks. */
export type Asked = AskedCard | AskedSet;

/** What a task asks; `undefined` where the deck has no such card. */
export function askedFor(
	memory: DeckMemory,
	task: Task,
	drafts: SetDrafts,
	now: Moment,
): Asked | undefined {
	const card = memory.card(task.card);
	const items = task.kind === 'set' ? [...task.asked, ...task.fresh] : [task.item];
	const isRepeat = items.some((item) => isOfToday(memory.states.get(item), now));
	if (task.kind === 'set') {
		if (card?.kind !== 'set') return undefined;
		const occasion = occasionOf(memory, items, now);
		const run = new SetRun({
			...{ deck: memory.deck.id, card, asked: task.asked, fresh: task.fresh },
			others: otherAnswers(memory.deck, card),
			draft: drafts.of(occasion),
			onChange: (draft) => drafts.keep(occasion, draft),
		});
		return { kind: 'set', task, isRepeat, items, occasion, card, run };
	}
	if (card === undefined || card.kind === 'set') return undefined;
	const { item } = task;
	const state = memory.states.get(item);
	return {
		...{ kind: 'card', task, isRepeat, items, card, item },
		occasion: occasionOf(memory, [item], now),
		isNew: state === undefined,
		outcomes: outcomes({ item, state, now, settings: memory.settings, load: memory.load }),
	};
}

/** Whether the items still stand as they stood when they were asked: else they were answered elsewhere, or put aside. */
export function isStillAsked(memory: DeckMemory, asked: Asked, now: Moment): boolean {
	const isFree = (item: ItemId) => memory.isFree(item, now);
	return asked.items.every(isFree) && asked.occasion === occasionOf(memory, asked.items, now);
}

function isOfToday(state: ItemState | undefined, { day }: Moment): boolean {
	return state !== undefined && countsFor(day, state.lastDay);
}

function occasionOf(memory: DeckMemory, items: readonly ItemId[], { day }: Moment): string {
	const last = items.map((item) => [item, memory.states.get(item)?.lastReview ?? null]);
	return JSON.stringify([day, last]);
}

/** Whether a card is worded otherwise by now than on the leaf that asks it. */
export function isReworded(memory: DeckMemory, { card }: Asked): boolean {
	return JSON.stringify(memory.card(card.id)) !== JSON.stringify(card);
}

/** What the members of a set are called that one keeps missing. */
export function slippingMembers({ deck, states }: DeckMemory, card: SetCard): readonly string[] {
	const met = itemsOf(deck.id, card).flatMap((item) => states.get(item) ?? []);
	return slipping(met).flatMap(({ item }) => {
		const { member } = itemParts(item);
		return card.members.find(({ id }) => id === member)?.label ?? [];
	});
}
