import type { Card, CardId, FactId } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { chance } from '#lib/core/schedule/chance.ts';
import type { Day } from '#lib/core/schedule/day.ts';
import { dueQueue } from '#lib/core/schedule/due-queue.ts';
import type { EventId, Rating } from '#lib/core/schedule/event.ts';
import { applyEvent, UNTOUCHED, type FoldedItem } from '#lib/core/schedule/fold.ts';
import { fsrsOf } from '#lib/core/schedule/fsrs.ts';
import type { ItemState } from '#lib/core/schedule/item-state.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { elapsedDays } from '#lib/core/schedule/elapsed-days.ts';
import { queueCards, type QueueCard } from '#lib/core/schedule/queue-card.ts';
import { review } from '#lib/core/schedule/review.ts';
import type { ScheduleSettings } from '#lib/core/schedule/settings.ts';
import { FIRST_AGAIN } from '#lib/core/schedule/workload.ts';
import { moment } from './log.ts';

const DECK = 'deck' as DeckId;

export interface StudiedDay {
	/** Answers to cards whose day had come. */
	readonly reviews: number;
	readonly answers: number;
}

/** Studies a deck day by day by the queue and the rules of the app, and forgets as FSRS foretells. */
export class SimulatedLearner {
	readonly #cards: readonly QueueCard[];
	readonly #folded = new Map<ItemId, FoldedItem>();
	readonly #seed: string;
	#answered = 0;

	constructor(seed: string, cards: number) {
		this.#seed = seed;
		const made = Array.from({ length: cards }, (_, i) => plain(`card${String(i)}`));
		this.#cards = queueCards({ id: DECK, cards: made });
	}

	get states(): ReadonlyMap<ItemId, ItemState> {
		return new Map(
			[...this.#folded].flatMap(([item, { state }]) => (state ? [[item, state] as const] : [])),
		);
	}

	get unseen(): number {
		return this.#cards.length - this.#folded.size;
	}

	study(day: number, settings: ScheduleSettings): StudiedDay {
		let minutes = 0;
		let reviews = 0;
		let answers = 0;
		for (;;) {
			const now = moment(day, minutes);
			const { tasks, nextStepAt } = dueQueue({
				...{ cards: this.#cards, states: this.states, controls: new Map(), now, settings },
			});
			if (tasks.length === 0 && nextStepAt === null) return { reviews, answers };
			minutes += 15;
			for (const task of tasks) {
				if (task.kind !== 'card') continue;
				this.#answer(task.item, day, now.at, settings);
				answers += 1;
				if (task.why === 'review') reviews += 1;
			}
		}
	}

	#answer(item: ItemId, day: number, at: number, settings: ScheduleSettings): void {
		const folded = this.#folded.get(item) ?? UNTOUCHED;
		const { state } = folded;
		const id = `${this.#seed}-${String(this.#answered++)}` as EventId;
		const drawn = chance(id);
		const rating = ratingOf(state, day, drawn, settings);
		const when = { at, offset: 0, day: day as Day };
		const event = review({
			...{ item, rating, id, state, moment: when, ms: 5_000, source: 'study', settings },
		});
		this.#folded.set(item, applyEvent(folded, event, settings)!);
	}
}

function ratingOf(
	state: ItemState | undefined,
	day: number,
	drawn: number,
	{ params }: ScheduleSettings,
): Rating {
	if (state === undefined) return drawn < FIRST_AGAIN ? 1 : 3;
	if (state.phase !== 'review') return 3;
	const fsrs = fsrsOf(params.weights);
	return drawn < fsrs.retrievability(state.stability, elapsedDays(state, day)) ? 3 : 1;
}

function plain(id: string): Card {
	return {
		...{ id: id as CardId, kind: 'basic', prompt: id, answer: id, accepted: [], citation: null },
		fact: id as FactId,
	};
}
