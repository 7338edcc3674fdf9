import type { Card, CardId, FactId, PlainCard } from '../cards/card.ts';
import { askCard, askOrder, shuffled } from './ask-card.ts';
import { FEWEST_EVENTS, timelines } from './date-order.ts';
import type { Format } from './format.ts';
import { giveAway, tellingOf, type Telling } from './gives-away.ts';
import type { Question } from './question.ts';
import { waysToAsk } from './ways-to-ask.ts';

type Alone = Exclude<Format, 'order'>;

/** What may still be asked, of cards in an order that the seed decides. */
export class QuestionPool {
	readonly #seed: string;
	readonly #able: ReadonlyMap<Alone, Set<Card>>;
	readonly #timelines: readonly (readonly PlainCard[])[];
	readonly #gone = new Set<CardId>();
	readonly #facts = new Set<FactId>();
	readonly #asked: Telling[] = [];
	readonly #tellings = new Map<CardId, Telling>();
	/** Found to be close to what was asked; what else is asked takes them no further away. */
	readonly #close = new Set<CardId>();

	constructor(cards: readonly Card[], seed: string) {
		this.#seed = seed;
		const mixed = shuffled(cards, seed, ({ id }) => id);
		const able = new Map<Alone, Set<Card>>();
		for (const card of mixed) {
			for (const way of waysToAsk(card)) able.set(way, (able.get(way) ?? new Set()).add(card));
		}
		this.#able = able;
		this.#timelines = timelines(mixed);
	}

	/** These formats, the one of which there are the fewest questions first. */
	scarcestFirst(formats: readonly Format[]): readonly Format[] {
		const left = (format: Format) =>
			format === 'order' ? this.#timelines.length : (this.#able.get(format)?.size ?? 0);
		return [...formats].sort((a, b) => left(a) - left(b));
	}

	/**
	 * A question in the first of these formats in which a card apart from all that was asked can be asked; where
	 * there is none, in the first that has any card.
	 */
	take(formats: readonly Format[]): Question | undefined {
		for (const nearness of ['apart', 'any'] as const) {
			for (const format of formats) {
				const question = format === 'order' ? this.#order(nearness) : this.#alone(format, nearness);
				if (question !== undefined) return question;
			}
		}
		return undefined;
	}

	#alone(format: Alone, nearness: 'apart' | 'any'): Question | undefined {
		for (const card of this.#able.get(format) ?? []) {
			if (this.#gone.has(card.id) || (nearness === 'apart' && !this.#isApart(card))) continue;
			this.#note(card);
			return askCard(card, format, this.#seed);
		}
		return undefined;
	}

	#order(nearness: 'apart' | 'any'): Question | undefined {
		for (const line of this.#timelines) {
			const left = line.filter(({ id }) => !this.#gone.has(id));
			const events = nearness === 'apart' ? this.#allApart(left) : left;
			if (events.length < FEWEST_EVENTS) continue;
			for (const card of events) this.#note(card);
			return askOrder(events, this.#seed);
		}
		return undefined;
	}

	/** Those of them that stand apart from what was asked, and from each other. */
	#allApart(cards: readonly PlainCard[]): readonly PlainCard[] {
		const apart: PlainCard[] = [];
		for (const card of cards) {
			const isApart = this.#isApart(card) && !apart.some((other) => this.#areClose(card, other));
			if (isApart) apart.push(card);
		}
		return apart;
	}

	/** Neither about what was asked already, nor telling it or told by it. */
	#isApart(card: Card): boolean {
		if (this.#close.has(card.id)) return false;
		const telling = this.#tellingOf(card);
		const isClose =
			this.#facts.has(card.fact) || this.#asked.some((other) => giveAway(telling, other));
		if (isClose) this.#close.add(card.id);
		return !isClose;
	}

	#areClose(a: Card, b: Card): boolean {
		return a.fact === b.fact || giveAway(this.#tellingOf(a), this.#tellingOf(b));
	}

	#note(card: Card): void {
		this.#gone.add(card.id);
		this.#facts.add(card.fact);
		this.#asked.push(this.#tellingOf(card));
	}

	#tellingOf(card: Card): Telling {
		const known = this.#tellings.get(card.id) ?? tellingOf(card);
		this.#tellings.set(card.id, known);
		return known;
	}
}
