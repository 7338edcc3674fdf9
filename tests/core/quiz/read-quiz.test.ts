import { describe, expect, test } from 'vitest';
import { endEarly, openNext, respond } from '#lib/core/quiz/quiz-run.ts';
import { readQuiz } from '#lib/core/quiz/read-quiz.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import { ASKED, CLOCKS, quizOf } from '../../state/quiz-fixture.ts';

const AT = Date.UTC(2026, 10, 30, 9);
const right = () => ({ credit: 1, verdict: 'right' }) as const;

const BEGUN = quizOf(Object.values(ASKED), { clock: CLOCKS.each, at: AT });
const ANSWERED = openNext(
	respond(BEGUN, 0, { format: 'typed', text: '354 km' }, AT + 900, right),
	AT + 2_000,
);

/** As a store or a file gives it back. */
const copy = (quiz: Quiz) => JSON.parse(JSON.stringify(quiz)) as Record<string, unknown>;

describe('a quiz is read as it was stored', () => {
	test.each([
		['just begun', BEGUN],
		['in the middle', ANSWERED],
		['ended', endEarly(ANSWERED, AT + 9_000)],
		['without a clock', quizOf([ASKED.typed], { clock: CLOCKS.none, at: AT })],
	])('%s', (_, quiz) => {
		expect(readQuiz(copy(quiz))).toEqual(quiz);
	});
});

describe('what is no quiz is not taken for one', () => {
	const [typed] = BEGUN.questions;
	test.each<[string, Record<string, unknown>]>([
		['an id with a slash', { id: 'a/b' }],
		['no question', { questions: [] }],
		['a question in a format that is not known', { questions: [{ ...typed, format: 'essay' }] }],
		['a question without its card', { questions: [{ format: 'typed' }] }],
		['a limit too few', { limits: [30_000] }],
		['a time that is no number', { startedAt: '2026-11-30' }],
		['a time without an end', { seenAt: Infinity }],
		['more answers than questions', { responses: Array(6).fill(ANSWERED.responses[0]) }],
		['a mark above one', { responses: [{ ...ANSWERED.responses[0], mark: { credit: 2 } }] }],
		['a draft of another kind', { draft: { format: 'essay', text: '' } }],
		['settings that say nothing of a clock', { settings: { ...BEGUN.settings, clock: undefined } }],
	])('%s', (_, wrong) => {
		expect(readQuiz({ ...copy(BEGUN), ...wrong })).toBeUndefined();
	});

	test.each([undefined, null, 'quiz', 7, [], {}])('%j', (row) => {
		expect(readQuiz(row)).toBeUndefined();
	});
});
