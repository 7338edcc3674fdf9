import type { Card, CardId, FactId, PlainCard } from '../cards/card.ts';
import { askCard, askOrder, shuffled } from './ask-card.ts';
import { FEWEST_EVENTS, timelines } from './date-order.ts';
import type { Format } from './format.ts';
import { giveAway, tellingOf, type Telling } from './gives-away.ts';
import type { Question } from './question.ts';
import { waysToAsk } from './ways-to-ask.ts';

type Alone = Exclude<Format, 'order'>;

/**
 * How near a card may be to those that were asked. `apart`: about other facts, and neither tells the other's answer;
 * `untold`: only that.
 */
type Nearness = 'apart' | 'untold' | 'any';

/** What may still be asked, of cards in an order that the seed decides. */
export class QuestionPool {
	readonly #seed: string;
	readonly #able: ReadonlyMap<Alone, Set<Card>>;
	readonly #timelines: readonly (readonly PlainCard[])[];
	readonly #gone = new Set<CardId>();
	readonly #facts = new Set<FactId>();
	readonly #asked: Telling[] = [];
	readonly #tellings = new Map<CardId, Telling>();
	/** Found to tell what was asked, or to be told by it; what else is asked takes them no further away. */
	readonly #told = new Set<CardId>();

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
	 * A question in the first of these formats in which there is a card apart from all that was asked; else one that
	 * tells nothing of it. Where there is none, such a one in the other formats, and then whatever is left.
	 * @param first formats that have their turn
	 * @param others formats that are ahead already
	 */
	take(first: readonly Format[], others: readonly Format[] = []): Question | undefined {
		return (
			this.#takeAny(first, ['apart', 'untold']) ??
			this.#takeAny(others, ['apart', 'untold']) ??
			this.#takeAny([...first, ...others], ['any'])
		);
	}

	#takeAny(formats: readonly Format[], nearnesses: readonly Nearness[]): Question | undefined {
		for (const nearness of nearnesses) {
			for (const format of formats) {
				const question = format === 'order' ? this.#order(nearness) : this.#alone(format, nearness);
				if (question !== undefined) return question;
			}
		}
		return undefined;
	}

	#alone(format: Alone, nearness: Nearness): Question | undefined {
		for (const card of this.#able.get(format) ?? []) {
			if (this.#gone.has(card.id) || !this.#isFarEnough(card, nearness)) continue;
			this.#note(card);
			return askCard(card, format, this.#seed);
		}
		return undefined;
	}

	#order(nearness: Nearness): Question | undefined {
		for (const line of this.#timelines) {
			const left = line.filter(({ id }) => !this.#gone.has(id));
			const events = this.#farEnough(left, nearness);
			if (events.length < FEWEST_EVENTS) continue;
			for (const card of events) this.#note(card);
			return askOrder(events, this.#seed);
		}
		return undefined;
	}

	/** Those of them that are far enough from what was asked, and from each other. */
	#farEnough(cards: readonly PlainCard[], nearness: Nearness): readonly PlainCard[] {
		const chosen: PlainCard[] = [];
		for (const card of cards) {
			const isFar =
				this.#isFarEnough(card, nearness) &&
				!chosen.some((other) => this.#areClose(card, other, nearness));
			if (isFar) chosen.push(card);
		}
		return chosen;
	}

	#isFarEnough(card: Card, nearness: Nearness): boolean {
		if (nearness === 'any') return true;
		return !(nearness === 'apart' && this.#facts.has(card.fact)) && !this.#isTold(card);
	}

	#isTold(card: Card): boolean {
		if (this.#told.has(card.id)) return true;
		const telling = this.#tellingOf(card);
		const isTold = this.#asked.some((other) => giveAway(telling, other));
		if (isTold) this.#told.add(card.id);
		return isTold;
	}

	#areClose(a: Card, b: Card, nearness: Nearness): boolean {
		if (nearness === 'any') return false;
		const isOfFact = nearness === 'apart' && a.fact === b.fact;
		return isOfFact || giveAway(this.#tellingOf(a), this.#tellingOf(b));
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
