import type { PlainCard, SetCard } from '#lib/core/cards/card.ts';
import { otherAnswers } from '#lib/core/quiz/index.ts';
import type { Moment } from '#lib/core/schedule/day.ts';
import type { LogEvent, Rating } from '#lib/core/schedule/event.ts';
import {
	itemParts,
	outcomes,
	type ItemId,
	type Outcome,
	type Task,
} from '#lib/core/schedule/index.ts';
import type { DeckMemory } from './deck-memory.svelte.ts';
import { SetRun } from './set-run.svelte.ts';

/** The leaf on the desk. `leaf` counts up with every leaf laid down. */
export type Asked =
	| {
			readonly kind: 'card';
			readonly leaf: number;
			/** Met already today. */
			readonly isRepeat: boolean;
			readonly card: PlainCard;
			readonly item: ItemId;
			readonly isNew: boolean;
			readonly outcomes: Readonly<Record<Rating, Outcome>>;
	  }
	| {
			readonly kind: 'set';
			readonly leaf: number;
			readonly isRepeat: boolean;
			readonly card: SetCard;
			readonly run: SetRun;
	  };

/** The leaf of a task; `undefined` where the deck has no such card. */
export function askedFor(
	memory: DeckMemory,
	task: Task,
	leaf: number,
	now: Moment,
): Asked | undefined {
	const card = memory.card(task.card);
	const isRepeat = task.why === 'step';
	if (task.kind === 'set') {
		if (card?.kind !== 'set') return undefined;
		const others = otherAnswers(memory.deck, card);
		const run = new SetRun({ ...task, deck: memory.deck.id, card, others });
		return { kind: 'set', leaf, isRepeat, card, run };
	}
	if (card === undefined || card.kind === 'set') return undefined;
	const { item } = task;
	const state = memory.states.get(item);
	return {
		...{ kind: 'card', leaf, isRepeat, card, item },
		isNew: state === undefined,
		outcomes: outcomes(state, now, memory.settings),
	};
}

/** The task that `reviews` answered, as it stands now that they are taken back. */
export function takenBack(
	memory: DeckMemory,
	reviews: readonly LogEvent[],
	now: Moment,
): Task | undefined {
	const items = reviews.flatMap((event) => (event.kind === 'review' ? [event.item] : []));
	const [item] = items;
	if (item === undefined) return undefined;
	const { card, member } = itemParts(item);
	const queued = memory.queue(now).tasks.find((task) => task.card === card);
	if (queued !== undefined) return queued;
	if (member === undefined) return { kind: 'card', card, item, why: 'review' };
	const isMet = (item: ItemId) => memory.states.has(item);
	return {
		kind: 'set',
		card,
		asked: items.filter(isMet),
		fresh: items.filter((item) => !isMet(item)),
		why: 'review',
	};
}
