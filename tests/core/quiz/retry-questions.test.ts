import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/core/cards/card.ts';
import { askedCards } from '#lib/core/quiz/asked-cards.ts';
import { buildQuestions } from '#lib/core/quiz/build-questions.ts';
import { inDateOrder } from '#lib/core/quiz/date-order.ts';
import { FORMATS } from '#lib/core/quiz/format.ts';
import type { Question } from '#lib/core/quiz/question.ts';
import { retryQuestions } from '#lib/core/quiz/retry-questions.ts';
import { ASKABLE, ASKED } from '../../state/quiz-fixture.ts';
import { asks } from './asks.ts';
import { anyCards, anySeed, dated, manyCards, plain, SCO, setOf } from './deck-of-questions.ts';

const allOf = (questions: readonly Question[]) => questions.map(asks).sort();

const someCards = fc.oneof(anyCards, fc.constantFrom(ASKABLE.cards, SCO.cards));
const missedOf = (questions: readonly Question[]) => fc.subarray([...questions]);
const anyQuiz = fc.record({
	cards: someCards,
	formats: fc.subarray([...FORMATS], { minLength: 1 }),
	count: fc.integer({ min: 1, max: 40 }),
	seed: anySeed,
});
const anyMissed = anyQuiz.chain(({ cards, seed, ...wanted }) =>
	fc.record({
		cards: fc.constant(cards),
		missed: missedOf(buildQuestions(cards, wanted, seed)),
		seed: anySeed,
	}),
);

test('each missed question is asked once, of the same cards in the same format, and nothing else', () => {
	fc.assert(
		fc.property(anyMissed, ({ cards, missed, seed }) => {
			expect(allOf(retryQuestions(missed, cards, seed))).toEqual(allOf(missed));
		}),
		{ numRuns: 300 },
	);
});

test('so too where the deck has lost its cards, or they have become others', () => {
	const changed = fc.tuple(anyMissed, anyCards);
	fc.assert(
		fc.property(changed, ([{ cards, missed, seed }, others]) => {
			const now = cards.flatMap((card, i): readonly Card[] => {
				const other = others[i];
				return other === undefined ? [] : [{ ...other, id: card.id }];
			});
			expect(allOf(retryQuestions(missed, now, seed))).toEqual(allOf(missed));
		}),
		{ numRuns: 300 },
	);
});

test('what is asked anew holds by itself: one choice is right, and no timeline lies in its order', () => {
	fc.assert(
		fc.property(anyMissed, ({ cards, missed, seed }) => {
			for (const question of retryQuestions(missed, cards, seed)) {
				if (question.format === 'order') {
					expect(question.cards).not.toEqual(inDateOrder(question.cards));
				} else if (question.format === 'choice') {
					const { card, member, choices, key } = question;
					expect(choices[key]).toBe(card.kind === 'set' ? member?.label : card.answer);
					expect(new Set(choices).size).toBe(choices.length);
				}
			}
		}),
	);
});

describe('is mixed by the seed', () => {
	const cards = manyCards(20);
	const missed = buildQuestions(cards, { count: 20, formats: ['choice'] }, 'first');
	const again = retryQuestions(missed, cards, 'second');

	test('the questions', () => {
		expect(again.map(asks)).not.toEqual(missed.map(asks));
		expect(retryQuestions(missed, cards, 'second')).toEqual(again);
		expect(retryQuestions(missed, cards, 'third')).not.toEqual(again);
	});

	test('the choices of each', () => {
		const before = new Map(missed.map((question) => [asks(question), question]));
		const sameKey = again.filter((question) => {
			const old = before.get(asks(question));
			return 'key' in question && old !== undefined && 'key' in old && question.key === old.key;
		});
		expect(sameKey.length).toBeLessThan(missed.length / 2);
	});

	test('what true or false asks about, of the same member of a list', () => {
		const rivers = setOf('rivers', ['Ob', 'Lena', 'Amur'], { distractors: ['Nile', 'Wye'] });
		const [question] = buildQuestions([rivers], { count: 1, formats: ['truth'] }, 'first');
		const seeds = Array.from({ length: 40 }, (_, i) => `seed ${String(i)}`);
		const asked = seeds.flatMap((seed) => retryQuestions([question!], [rivers], seed));
		const member = question?.format === 'truth' ? question.member?.label : undefined;
		const shown = asked.map((each) => (each.format === 'truth' ? each.shown : ''));
		expect(new Set(shown)).toEqual(new Set([member, 'Nile', 'Wye']));
	});
});

describe('a card that its learner has in other words', () => {
	test('is asked in these', () => {
		const old = plain('a');
		const now = { ...old, prompt: 'What else?', answer: 'another' };
		const missed = buildQuestions([old], { count: 1, formats: ['typed'] }, 'first');
		expect(retryQuestions(missed, [now], 'second')).toEqual([{ format: 'typed', card: now }]);
	});

	test('as it was, where it cannot be asked so any more', () => {
		const old = plain('a');
		const now = { ...old, answer: 'another', distractors: ['one', 'another'] };
		const missed = buildQuestions([old], { count: 1, formats: ['choice'] }, 'first');
		expect(retryQuestions(missed, [now], 'second')).toMatchObject([
			{ format: 'choice', card: old },
		]);
	});

	test('so does a timeline of which a date was lost, or has come to overlap', () => {
		const cards = [dated('a', '1990'), dated('b', '1995'), dated('c', '2001')];
		const missed = buildQuestions(cards, { count: 1, formats: ['order'] }, 'first');
		const [a, b, c] = cards;
		for (const changed of [plain('b', { answer: 'spring' }), dated('b', '2001-06')]) {
			const [again] = retryQuestions(missed, [a!, changed, c!], 'second');
			expect(askedCards(again!)).toEqual(expect.arrayContaining([a, b, c]));
		}
		const moved = dated('b', '2010');
		const [again] = retryQuestions(missed, [a!, moved, c!], 'second');
		expect(askedCards(again!)).toContain(moved);
	});
});

test('what no rule of today would ask is asked as it stands', () => {
	const odd: Question = { ...ASKED.order, cards: ASKED.order.cards.slice(0, 2) };
	expect(retryQuestions([odd], [], 'second')).toEqual([odd]);
});
