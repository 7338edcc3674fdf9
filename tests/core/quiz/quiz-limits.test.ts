import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askCard, askOrder } from '#lib/core/quiz/ask-card.ts';
import { buildQuestions } from '#lib/core/quiz/build-questions.ts';
import { FORMATS } from '#lib/core/quiz/format.ts';
import { quizLimits } from '#lib/core/quiz/quiz-limits.ts';
import { anyCards, dated, plain, setOf } from './deck-of-questions.ts';

const ONE_EACH = [
	...(['choice', 'typed', 'truth'] as const).map((format) => askCard(plain('c'), format, 's')),
	askCard(setOf('s', ['a', 'b']), 'names', 's'),
	askCard(setOf('s', 'a b c d e f g h i'.split(' ')), 'names', 's'),
	askOrder(
		['1', '2', '3'].map((n) => dated(n, `200${n}`)),
		's',
	),
];

test('what takes longer has more of a clock for each', () => {
	const clock = { kind: 'question', seconds: 10 } as const;
	const seconds = [10, 15, 10, 20, 45, 20].map((each) => each * 1_000);
	expect(quizLimits(ONE_EACH, { clock, allowance: 1 })).toEqual(seconds);
	expect(quizLimits(ONE_EACH, { clock, allowance: 1.5 })).toEqual(seconds.map((ms) => ms * 1.5));
});

test('no clock runs where none is wanted, or where the learner has put it off', () => {
	expect(quizLimits(ONE_EACH, { clock: { kind: 'none' }, allowance: 10 })).toBeNull();
	const clock = { kind: 'quiz', seconds: 60 } as const;
	expect(quizLimits(ONE_EACH, { clock, allowance: 'off' })).toBeNull();
});

test('one clock for all is shared out, all of it', () => {
	const clock = fc.record({
		kind: fc.constant('quiz'),
		seconds: fc.integer({ min: 5, max: 7_200 }),
	});
	const allowance = fc.constantFrom(1, 1.5, 2, 10);
	fc.assert(
		fc.property(anyCards, clock, allowance, (cards, one, more) => {
			const questions = buildQuestions(cards, { count: 20, formats: FORMATS }, 's');
			const limits = quizLimits(questions, { clock: one, allowance: more })!;
			expect(limits).toHaveLength(questions.length);
			for (const ms of limits) expect(ms).toBeGreaterThan(0);
			if (questions.length === 0) return;
			const all = limits.reduce((sum, ms) => sum + ms, 0);
			expect(all).toBeCloseTo(one.seconds * 1_000 * more, 3);
		}),
	);
});
