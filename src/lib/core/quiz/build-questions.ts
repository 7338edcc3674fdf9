import type { Card, CardId, FactId } from '../cards/card.ts';
import { askCard, askOrder, shuffled } from './ask-card.ts';
import { timelines } from './date-order.ts';
import { FORMATS, type Format } from './format.ts';
import { giveAway, tellingOf, type Telling } from './gives-away.ts';
import type { Question } from './question.ts';
import type { QuizSettings } from './quiz-settings.ts';
import { waysToAsk } from './ways-to-ask.ts';

/** How often a format comes beside the others: a list or a timeline takes as long as several choices. */
const SHARE: Readonly<Record<Format, number>> = {
	choice: 1,
	typed: 1,
	truth: 1,
	names: 0.4,
	order: 0.4,
};

type Wanted = Pick<QuizSettings, 'count' | 'formats'>;

/**
 * The questions of a quiz, by the seed alone: no card twice, formats in turn, cards of one fact and cards
 * that tell each other's answer apart for as long as there are others. Fewer than asked for where the deck has
 * no more.
 * @param cards all that may be asked
 */
export function buildQuestions(
	cards: readonly Card[],
	{ count, formats }: Wanted,
	seed: string,
): readonly Question[] {
	const pool = new Pool(cards, seed);
	const used = new Map<Format, number>();
	const questions: Question[] = [];
	let left = formats;
	while (questions.length < count) {
		const [format] = inTurn(left, used);
		if (format === undefined) break;
		const question = pool.take(format);
		if (question === undefined) {
			left = left.filter((other) => other !== format);
			continue;
		}
		questions.push(question);
		used.set(format, (used.get(format) ?? 0) + 1);
	}
	return shuffled(questions, `${seed}|questions`, nameOf);
}

/** What may still be asked. */
class Pool {
	readonly #cards: readonly Card[];
	readonly #ways: ReadonlyMap<CardId, readonly Format[]>;
	readonly #seed: string;
	readonly #gone = new Set<CardId>();
	readonly #facts = new Set<FactId>();
	readonly #asked: Telling[] = [];

	constructor(cards: readonly Card[], seed: string) {
		this.#cards = shuffled(cards, seed, ({ id }) => id);
		this.#ways = new Map(cards.map((card) => [card.id, waysToAsk(card)]));
		this.#seed = seed;
	}

	/** A question in that format; undefined where no card is left for it. */
	take(format: Format): Question | undefined {
		const left = this.#cards.filter(({ id }) => !this.#gone.has(id));
		if (format === 'order') {
			const [events] = timelines(left);
			if (events === undefined) return undefined;
			events.forEach((card) => this.#note(card));
			return askOrder(events, this.#seed);
		}
		const able = left.filter(({ id }) => this.#ways.get(id)?.includes(format));
		const card = able.find((each) => this.#isApart(each)) ?? able[0];
		if (card === undefined) return undefined;
		this.#note(card);
		return askCard(card, format, this.#seed);
	}

	/** Neither about what was asked already, nor telling it or told by it. */
	#isApart(card: Card): boolean {
		if (this.#facts.has(card.fact)) return false;
		const telling = tellingOf(card);
		return !this.#asked.some((other) => giveAway(telling, other));
	}

	#note(card: Card): void {
		this.#gone.add(card.id);
		this.#facts.add(card.fact);
		this.#asked.push(tellingOf(card));
	}
}

/** The formats, the one that is furthest behind its share first. */
function inTurn(formats: readonly Format[], used: ReadonlyMap<Format, number>): readonly Format[] {
	const next = (format: Format) => ((used.get(format) ?? 0) + 1) / SHARE[format];
	return FORMATS.filter((format) => formats.includes(format)).sort((a, b) => next(a) - next(b));
}

function nameOf(question: Question): string {
	return question.format === 'order' ? question.cards.map(({ id }) => id).join() : question.card.id;
}
