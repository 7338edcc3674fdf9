import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardId, FactId, PlainCard } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { resultOf } from '#lib/core/quiz/quiz-result.ts';
import { DEFAULT_QUIZ } from '#lib/core/quiz/quiz-settings.ts';
import type { Mark, Quiz, QuizId, Response } from '#lib/core/quiz/quiz.ts';

const card: PlainCard = {
	...{ id: 'card' as CardId, kind: 'basic', prompt: 'Which river?', answer: 'Ob', accepted: [] },
	...{ citation: null, fact: 'card' as FactId },
};

function response(
	verdict: Mark['verdict'],
	credit: number,
	rest: Partial<Response> = {},
): Response {
	const given = verdict === 'none' ? null : ({ format: 'typed', text: 'Ob' } as const);
	return { given, ending: 'given', ms: 6_000, mark: { verdict, credit }, ...rest };
}

function quizOf(
	responses: readonly Response[],
	rest: Partial<Quiz> = {},
	questions = responses.length,
): Quiz {
	return {
		...{ id: 'quiz' as QuizId, deck: 'deck' as DeckId, settings: DEFAULT_QUIZ },
		questions: Array.from({ length: questions }, () => ({ format: 'typed' as const, card })),
		limits: Array.from({ length: questions }, () => 30_000),
		...{ startedAt: 0, seenAt: 60_000, responses, open: null, draft: null, endedAt: 60_000 },
		...rest,
	};
}

const mixed = [
	response('right', 1),
	response('typo', 1),
	response('part', 0.5),
	response('wrong', 0),
	response('none', 0, { ending: 'timeout' }),
	response('unsure', 0),
];

test('counts each question once, and lists what was missed and what is unsure', () => {
	const result = resultOf(quizOf(mixed));
	expect(result).toMatchObject({
		...{ questions: 6, credit: 2.5, right: 2, part: 1, wrong: 1, unanswered: 1, ms: 36_000 },
		...{ points: null, bestPoints: null, isTimed: true, isEndedEarly: false },
		share: { kept: 2.5, asked: 6 },
	});
	expect(result.misses.map(({ number }) => number)).toEqual([2, 3, 4]);
	expect(result.unsure.map(({ number }) => number)).toEqual([5]);
});

test("takes the learner's word for an answer", () => {
	const called = [
		response('wrong', 0, { called: 'right' }),
		response('unsure', 0, { called: 'wrong' }),
		response('typo', 1, { called: 'wrong' }),
	];
	const result = resultOf(quizOf(called));
	expect(result).toMatchObject({ credit: 1, right: 1, wrong: 2, unsure: [] });
	expect(result.misses.map(({ number }) => number)).toEqual([1, 2]);
	expect(result.called.map(({ number }) => number)).toEqual([0]);
});

test('counts the questions that did not come as not answered', () => {
	const result = resultOf(quizOf([response('right', 1)], {}, 3));
	expect(result).toMatchObject({ questions: 3, right: 1, unanswered: 2, isEndedEarly: true });
	expect(result.misses.map(({ response }) => response)).toEqual([null, null]);
	const left = resultOf(quizOf([response('right', 1), response('none', 0, { ending: 'left' })]));
	expect(left).toMatchObject({ questions: 2, unanswered: 1, isEndedEarly: true });
});

test('gives points for speed where they are wished and a clock ran', () => {
	const speed = { settings: { ...DEFAULT_QUIZ, scoring: 'speed' as const } };
	expect(resultOf(quizOf(mixed, speed))).toMatchObject({ points: 2_250, bestPoints: 6_000 });
	expect(resultOf(quizOf(mixed, { ...speed, limits: null }))).toMatchObject({
		...{ points: null, bestPoints: null, isTimed: false },
	});
	const called = [response('wrong', 0, { called: 'right' })];
	expect(resultOf(quizOf(called, speed)).points).toBe(900);
	expect(resultOf(quizOf([], speed, 2))).toMatchObject({ points: 0, bestPoints: 2_000 });
});

const anyResponse = fc
	.record({
		verdict: fc.constantFrom<Mark['verdict'][]>('right', 'typo', 'part', 'unsure', 'wrong', 'none'),
		called: fc.constantFrom(undefined, 'right' as const, 'wrong' as const),
		ms: fc.integer({ min: 0, max: 40_000 }),
	})
	.map(({ verdict, called, ms }) => {
		const credit = verdict === 'right' || verdict === 'typo' ? 1 : verdict === 'part' ? 0.25 : 0;
		return response(verdict, credit, { ms, ...(called !== undefined && { called }) });
	});
const anyQuiz = fc
	.tuple(fc.array(anyResponse, { maxLength: 20 }), fc.nat({ max: 5 }))
	.map(([responses, left]) => {
		const settings = { ...DEFAULT_QUIZ, scoring: 'speed' as const };
		return quizOf(responses, { settings }, responses.length + left);
	});

test('nothing is lost between the counts, and nothing is more than could be had', () => {
	fc.assert(
		fc.property(anyQuiz, (quiz) => {
			const { right, part, wrong, unanswered, unsure, misses, ...result } = resultOf(quiz);
			expect(right + part + wrong + unanswered + unsure.length).toBe(result.questions);
			expect(misses.length).toBe(part + wrong + unanswered);
			expect(result.credit).toBeGreaterThanOrEqual(right);
			expect(result.credit).toBeLessThanOrEqual(right + part);
			expect(result.points).toBeLessThanOrEqual(result.bestPoints ?? -1);
			expect(result.points).toBeGreaterThanOrEqual(right * 500);
		}),
	);
});
