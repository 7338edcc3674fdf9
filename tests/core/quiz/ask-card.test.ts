import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/core/cards/card.ts';
import { askCard, askOrder, shuffled } from '#lib/core/quiz/ask-card.ts';
import { dateOf, inDateOrder, timelines } from '#lib/core/quiz/date-order.ts';
import { foldAnswer } from '#lib/core/quiz/grading/fold-answer.ts';
import type { ChoiceQuestion, Question, TruthQuestion } from '#lib/core/quiz/question.ts';
import { waysToAsk } from '#lib/core/quiz/ways-to-ask.ts';
import { anyCards, anySeed, dated, plain, SCO, setOf } from './deck-of-questions.ts';

const SEEDS = Array.from({ length: 1_000 }, (_, i) => `seed ${i}`);
const MEMBERS = ['China', 'India', 'Iran'];
const sets = setOf('set', MEMBERS, {
	distractors: ['Qatar', 'Egypt', 'Nepal', 'Kuwait', 'Bahrain'],
});

/** As a learner reads them. */
function rightForms(card: Card): readonly string[] {
	const forms =
		card.kind === 'set'
			? card.members.flatMap(({ label, accepted }) => [label, ...accepted])
			: [card.answer, ...card.accepted];
	return forms.map(foldAnswer);
}

function asked<Way extends 'choice' | 'truth'>(cards: readonly Card[], format: Way, seed: string) {
	return cards
		.filter((card) => waysToAsk(card).includes(format))
		.map((card) => askCard(card, format, seed) as Extract<Question, { format: Way }>);
}

const decks = fc.oneof({ weight: 5, arbitrary: anyCards }, fc.constant(SCO.cards));

describe('a choice', () => {
	test('holds the key once among three or four that a learner can tell apart, the others wrong', () => {
		fc.assert(
			fc.property(decks, anySeed, (cards, seed) => {
				for (const { card, member, choices, key } of asked(cards, 'choice', seed)) {
					expect([3, 4]).toContain(choices.length);
					expect(new Set(choices.map(foldAnswer)).size).toBe(choices.length);
					expect(choices[key]).toBe(card.kind === 'set' ? member?.label : card.answer);
					const wrong = choices.filter((_, i) => i !== key);
					for (const form of wrong) {
						expect(card.distractors).toContain(form);
						expect(rightForms(card)).not.toContain(foldAnswer(form));
					}
				}
			}),
		);
	});

	test('has its key in every place about as often', () => {
		const card = plain('c', { answer: 'Shanghai', distractors: ['Astana', 'Beijing', 'Bishkek'] });
		for (const each of [card, sets]) {
			const places = [0, 0, 0, 0];
			for (const seed of SEEDS) places[(askCard(each, 'choice', seed) as ChoiceQuestion).key]!++;
			// 250 on average, and within five standard deviations.
			for (const times of places) expect(Math.abs(times - 250)).toBeLessThan(70);
		}
	});

	test('of a card offers its first wrong answers, of a set now these, now those', () => {
		const distractors = ['a', 'b', 'c', 'd', 'e'];
		const best = askCard(plain('c', { answer: 'z', distractors }), 'choice', 's') as ChoiceQuestion;
		expect([...best.choices].sort()).toEqual(['a', 'b', 'c', 'z']);
		const offered = SEEDS.flatMap(
			(seed) => (askCard(sets, 'choice', seed) as ChoiceQuestion).choices,
		);
		expect(new Set(offered)).toEqual(new Set([...MEMBERS, ...sets.distractors!]));
	});
});

describe('a true or false', () => {
	test('says of itself rightly whether what it shows is right', () => {
		fc.assert(
			fc.property(decks, anySeed, (cards, seed) => {
				for (const { card, shown, isTrue } of asked(cards, 'truth', seed)) {
					expect(rightForms(card).includes(foldAnswer(shown))).toBe(isTrue);
					if (!isTrue) expect(card.distractors).toContain(shown);
				}
			}),
		);
	});

	test('is true about every second time, of any card', () => {
		for (const card of [plain('c'), plain('d', { distractors: ['x'] }), sets]) {
			const right = SEEDS.filter((seed) => (askCard(card, 'truth', seed) as TruthQuestion).isTrue);
			expect(Math.abs(right.length - 500)).toBeLessThan(80);
		}
	});

	test('shows of a set any member, and any that is none', () => {
		const shown = SEEDS.map((seed) => (askCard(sets, 'truth', seed) as TruthQuestion).shown);
		expect(new Set(shown)).toEqual(new Set([...MEMBERS, ...sets.distractors!]));
	});
});

test('the same seed asks a card the same', () => {
	fc.assert(
		fc.property(decks, anySeed, (cards, seed) => {
			for (const card of cards) {
				for (const way of waysToAsk(card)) {
					expect(askCard(card, way, seed)).toEqual(askCard(card, way, seed));
				}
			}
		}),
	);
});

test('a set cannot be typed as one answer, nor a plain card be named', () => {
	expect(() => askCard(sets, 'typed', 's')).toThrow('a set is named');
	expect(() => askCard(plain('c'), 'names', 's')).toThrow('only a set');
});

describe('a timeline', () => {
	test('holds the events it was given, never in their order already', () => {
		fc.assert(
			fc.property(anyCards, anySeed, (cards, seed) => {
				for (const line of timelines(cards)) {
					const { cards: mixed } = askOrder(line, seed);
					expect(new Set(mixed)).toEqual(new Set(line));
					expect(mixed).toHaveLength(line.length);
					expect(mixed.map(dateOf)).not.toEqual(inDateOrder(line).map(dateOf));
				}
			}),
		);
	});

	test('of three begins in each of the other five orders', () => {
		const line = ['1', '2', '3'].map((n) => dated(n, `200${n}`));
		const orders = SEEDS.map((seed) =>
			askOrder(line, seed)
				.cards.map(({ id }) => id)
				.join(''),
		);
		expect([...new Set(orders)].sort()).toEqual(['132', '213', '231', '312', '321']);
	});
});

test('things that draw the same number stand in one order, whichever comes first', () => {
	// Found by search: these two, after this seed, are one to the hash.
	const twins = ['c1232789', 'c1429192'];
	const itself = (name: string) => name;
	expect(shuffled([...twins].reverse(), 'seed', itself)).toEqual(shuffled(twins, 'seed', itself));
});
