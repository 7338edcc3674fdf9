import type { Card, Member, PlainCard } from '../cards/card.ts';
import { chance } from '../schedule/chance.ts';
import type { Format } from './format.ts';
import type { ChoiceQuestion, OrderQuestion, Question, TruthQuestion } from './question.ts';
import { inDateOrder } from './date-order.ts';
import { wrongAnswers } from './wrong-answers.ts';

const MOST_WRONG = 3;

/** In an order that the seed alone decides, whatever order they come in. */
export function shuffled<Thing>(
	things: readonly Thing[],
	seed: string,
	nameOf: (thing: Thing) => string,
): readonly Thing[] {
	const drawn = things.map((thing) => {
		const name = nameOf(thing);
		return { thing, name, place: chance(`${seed}|${name}`) };
	});
	// Two names may well draw one number.
	return drawn
		.sort((a, b) => a.place - b.place || (a.name < b.name ? -1 : 1))
		.map(({ thing }) => thing);
}

/** One of them, by the seed. */
function drawn<Thing>(things: readonly Thing[], seed: string): Thing | undefined {
	return things[Math.floor(chance(seed) * things.length)];
}

/**
 * The question that asks a card in a format, by the seed alone.
 * @param format one of the card's `waysToAsk`
 * @param member of a set: who is asked about in a choice, or in true or false; else the seed draws one
 */
export function askCard(
	card: Card,
	format: Exclude<Format, 'order'>,
	seed: string,
	member?: Member,
): Question {
	const own = `${seed}|${card.id}|${format}`;
	switch (format) {
		case 'choice':
			return choiceOf(card, own, member);
		case 'truth':
			return truthOf(card, own, member);
		case 'typed':
			if (card.kind === 'set') throw new Error('a set is named, not typed as one answer');
			return { format, card };
		case 'names':
			if (card.kind !== 'set') throw new Error('only a set is named');
			return { format, card };
	}
}

/** Events as they lie there at first: never in their order already. */
export function askOrder(cards: readonly PlainCard[], seed: string): OrderQuestion {
	const mixed = shuffled(cards, `${seed}|order`, ({ id }) => id);
	const right = inDateOrder(cards);
	const isDone = mixed.every((card, i) => card === right[i]);
	return { format: 'order', cards: isDone ? [...mixed].reverse() : mixed };
}

function keyOf(
	card: Card,
	seed: string,
	wanted: Member | undefined,
): Pick<ChoiceQuestion, 'member'> & { answer: string } {
	if (card.kind !== 'set') return { answer: card.answer };
	const member = wanted ?? drawn(card.members, `${seed}|member`);
	if (member === undefined) throw new Error('a set has members');
	return { member, answer: member.label };
}

function choiceOf(card: Card, seed: string, wanted: Member | undefined): ChoiceQuestion {
	const { answer, ...about } = keyOf(card, seed, wanted);
	const all = wrongAnswers(card);
	// Those of a plain card stand best first; those of a set are as good as each other.
	const pool = card.kind === 'set' ? shuffled(all, `${seed}|wrong`, (form) => form) : all;
	const choices = shuffled([answer, ...pool.slice(0, MOST_WRONG)], seed, (form) => form);
	return { format: 'choice', card, ...about, choices, key: choices.indexOf(answer) };
}

function truthOf(card: Card, seed: string, wanted: Member | undefined): TruthQuestion {
	const { answer, ...about } = keyOf(card, seed, wanted);
	const isTrue = chance(`${seed}|true`) < 0.5;
	const shown = isTrue ? answer : (drawn(wrongAnswers(card), `${seed}|shown`) ?? answer);
	return { format: 'truth', card, ...about, shown, isTrue: shown === answer };
}
