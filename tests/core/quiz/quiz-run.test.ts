import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '#lib/core/quiz/format.ts';
import { markOf } from '#lib/core/quiz/mark.ts';
import type { Given, Quiz, QuizId } from '#lib/core/quiz/quiz.ts';
import {
	call,
	deadlineOf,
	endEarly,
	expire,
	keepDraft,
	openNext,
	pause,
	phaseOf,
	respond,
	rest,
	resume,
	seen,
	timeLeft,
	wake,
	type Grading,
} from '#lib/core/quiz/quiz-run.ts';
import { ALLOWANCES, DEFAULT_QUIZ, type QuizSettings } from '#lib/core/quiz/quiz-settings.ts';
import { startQuiz } from '#lib/core/quiz/start-quiz.ts';
import { SCO } from './deck-of-questions.ts';

const START = 1_700_000_000_000;

function quizOf(settings: Partial<QuizSettings>): Quiz {
	const quiz = startQuiz({
		...{ id: 'quiz' as QuizId, deck: SCO.id, cards: SCO.cards, at: START },
		settings: { ...DEFAULT_QUIZ, count: 4, seed: 'seed', ...settings },
	});
	if (quiz === undefined) throw new Error('the deck offers every format');
	return quiz;
}

const gradingOf =
	(quiz: Quiz): Grading =>
	(number, given) =>
		markOf(quiz.questions[number]!, given, () => []);

/** Right and wrong ones, and such as belong to another format. */
const anyGiven: fc.Arbitrary<Given> = fc.oneof(
	fc.nat({ max: 3 }).map((picked) => ({ format: 'choice', picked }) as const),
	fc.boolean().map((said) => ({ format: 'truth', said }) as const),
	fc.constantFrom('Astana', 'nine', '', '—').map((text) => ({ format: 'typed', text }) as const),
);

/** How long after the one before a step comes by the device's clock; it may be set back. */
const jump = fc.oneof(
	{ weight: 4, arbitrary: fc.integer({ min: 0, max: 20_000 }) },
	fc.integer({ min: -5_000_000, max: 5_000_000 }),
	fc.constant(0),
);
const number = fc.nat({ max: 5 });

/** One thing that a page does to a quiz. */
type Step = (quiz: Quiz, at: number) => Quiz;

const anyStep: fc.Arbitrary<Step> = fc.oneof(
	fc.constant<Step>(openNext),
	fc.constant<Step>((quiz, at) => expire(quiz, at, gradingOf(quiz))),
	fc.constant<Step>(pause),
	fc.constant<Step>(resume),
	fc.constant<Step>(rest),
	fc.constant<Step>(wake),
	fc.constant<Step>(seen),
	{
		weight: 3,
		arbitrary: anyGiven.map(
			(given): Step =>
				(quiz, at) =>
					respond(quiz, quiz.responses.length, given, at, gradingOf(quiz)),
		),
	},
	fc.tuple(number, fc.option(anyGiven)).map(
		([n, given]): Step =>
			(quiz, at) =>
				respond(quiz, n, given, at, gradingOf(quiz)),
	),
	{
		weight: 2,
		arbitrary: fc.option(anyGiven).map(
			(draft): Step =>
				(quiz, at) =>
					keepDraft(quiz, quiz.responses.length, draft, at),
		),
	},
	fc.tuple(number, anyGiven).map(
		([n, draft]): Step =>
			(quiz, at) =>
				keepDraft(quiz, n, draft, at),
	),
	fc.tuple(number, fc.constantFrom('right', 'wrong')).map(
		([n, said]): Step =>
			(quiz) =>
				call(quiz, n, said),
	),
);
const steps = fc.array(
	fc.tuple(fc.oneof({ weight: 40, arbitrary: anyStep }, fc.constant<Step>(endEarly)), jump),
	{
		maxLength: 40,
	},
);

const clock = fc.oneof(
	fc.constant({ kind: 'none' } as const),
	fc.record({ kind: fc.constantFrom('quiz', 'question'), seconds: fc.constantFrom(5, 30, 61) }),
);
const settings = fc.record({
	clock,
	allowance: fc.constantFrom(...ALLOWANCES),
	count: fc.integer({ min: 1, max: 5 }),
	formats: fc.constantFrom(FORMATS, ['typed'] as const, ['choice', 'truth'] as const),
});

/** Each quiz before and after a step, with the time at which it was taken. */
function course(first: Quiz, taken: readonly (readonly [Step, number])[]) {
	let quiz = first;
	let at = START;
	return taken.map(([step, ms]) => {
		const before = quiz;
		at += ms;
		quiz = step(before, at);
		return { before, after: quiz, at };
	});
}

/** A law of every step of every quiz. */
function everyStep(law: (step: { before: Quiz; after: Quiz; at: number }) => void) {
	fc.assert(
		fc.property(settings, steps, (chosen, taken) => course(quizOf(chosen), taken).forEach(law)),
		{ numRuns: 150 },
	);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}

describe('whatever happens, and however the clock is set', () => {
	test('answers only join the ones before, which none but the learner changes', () => {
		everyStep(({ before, after }) => {
			const said = (quiz: Quiz) =>
				quiz.responses.map((response) => ({ ...response, called: null }));
			expect(said(after).slice(0, before.responses.length)).toEqual(said(before));
			expect(after.responses.length).toBeLessThanOrEqual(after.questions.length);
		});
	});

	test('nothing but answers, their drafts and the time changes', () => {
		everyStep(({ before, after }) => {
			for (const part of ['id', 'deck', 'settings', 'questions', 'limits', 'startedAt'] as const) {
				expect(after[part]).toBe(before[part]);
			}
		});
	});

	test('the time that was used is never more than there was, for a question and for all', () => {
		everyStep(
			({
				after: {
					limits,
					responses,
					settings: {
						clock: { kind },
					},
				},
			}) => {
				for (const { ms } of responses) expect(ms).toBeGreaterThanOrEqual(0);
				if (limits === null) return;
				expect(sum(responses.map(({ ms }) => ms))).toBeLessThanOrEqual(sum(limits) + 1e-3);
				if (kind !== 'question') return;
				responses.forEach(({ ms }, i) => expect(ms).toBeLessThanOrEqual(limits[i]!));
			},
		);
	});

	test('the time that is left never grows while a question is open', () => {
		everyStep(({ before, after, at }) => {
			if (phaseOf(before) !== 'asking' || before.responses.length !== after.responses.length)
				return;
			const [then, now] = [timeLeft(before, before.seenAt), timeLeft(after, at)];
			expect(now?.total).toBe(then?.total);
			if (then === null || now === null) return;
			expect(now.left).toBeLessThanOrEqual(then.left);
			expect(now.left).toBeGreaterThanOrEqual(0);
		});
	});

	test('a quiz never knows an earlier time than it knew', () => {
		everyStep(({ before, after }) => {
			expect(after.seenAt).toBeGreaterThanOrEqual(before.seenAt);
			if (after.endedAt !== null) expect(after.endedAt).toBeGreaterThanOrEqual(after.startedAt);
		});
	});

	test('once the time is up only what lay there counts', () => {
		everyStep(({ before, after, at }) => {
			const deadline = deadlineOf(before);
			if (deadline === null || Math.max(at, before.seenAt) <= deadline + 250) return;
			if (phaseOf(before) !== 'asking') return;
			const [added] = after.responses.slice(before.responses.length);
			if (added === undefined) expect(after.draft).toEqual(before.draft);
			else if (added.ending !== 'left')
				expect(added).toMatchObject({ given: before.draft, ending: 'timeout' });
		});
	});

	test('what the clock has ended is ended once', () => {
		everyStep(({ after, at }) => {
			const ended = expire(after, at, gradingOf(after));
			expect(expire(ended, at, gradingOf(after))).toBe(ended);
		});
	});

	test('with one clock for all nothing is left at its end', () => {
		everyStep(({ after, at }) => {
			const deadline = deadlineOf(after);
			if (after.settings.clock.kind !== 'quiz' || deadline === null) return;
			const ended = expire(after, Math.max(at, deadline), gradingOf(after));
			expect(phaseOf(ended)).toBe('over');
			expect(ended.responses).toHaveLength(ended.questions.length);
		});
	});

	test('without a clock nothing is ever up', () => {
		everyStep(({ after, at }) => {
			if (after.limits !== null) return;
			expect(expire(after, at + 1e12, gradingOf(after))).toBe(after);
			expect(timeLeft(after, at)).toBeNull();
			expect(after.responses.filter(({ ending }) => ending === 'timeout')).toEqual([]);
		});
	});

	test('with a clock nothing can be paused', () => {
		everyStep(({ after, at }) => {
			if (after.limits === null) return;
			expect(phaseOf(after)).not.toBe('paused');
			expect(pause(after, at)).toBe(after);
			expect(rest(after, at)).toBe(after);
		});
	});

	test('its phase says what is open and what is answered', () => {
		everyStep(({ after }) => {
			const { questions, responses, open, draft, endedAt } = after;
			const isAll = responses.length === questions.length;
			switch (phaseOf(after)) {
				case 'over':
					expect([isAll, open, draft]).toEqual([true, null, null]);
					break;
				case 'between':
					expect([isAll, open, draft, endedAt]).toEqual([false, null, null, null]);
					break;
				case 'paused':
					expect([isAll, open?.since, endedAt]).toEqual([false, null, null]);
					break;
				case 'asking':
					expect([isAll, typeof open?.since, endedAt]).toEqual([false, 'number', null]);
			}
		});
	});

	test('a question that was answered takes no second answer, from another tab either', () => {
		everyStep(({ after, at }) => {
			after.responses.forEach((_, n) => {
				const again = respond(after, n, { format: 'typed', text: 'x' }, at, gradingOf(after));
				expect(again).toBe(after);
				expect(keepDraft(after, n, { format: 'typed', text: 'x' }, at)).toBe(after);
			});
		});
	});

	test('a page that is loaded again goes on where it was', () => {
		fc.assert(
			fc.property(settings, steps, (chosen, taken) => {
				const reloaded = taken.map(
					([step, ms]) => [(quiz: Quiz, at: number) => stored(step(stored(quiz), at)), ms] as const,
				);
				const plain = course(quizOf(chosen), taken).at(-1)?.after;
				expect(course(quizOf(chosen), reloaded).at(-1)?.after).toEqual(plain);
			}),
		);
	});
});

function stored(quiz: Quiz): Quiz {
	return JSON.parse(JSON.stringify(quiz)) as Quiz;
}

describe('a quiz of four questions', () => {
	const typed = (text: string) => ({ format: 'typed', text }) as const;
	const right: Grading = (_number, given) =>
		given === null ? { credit: 0, verdict: 'none' } : { credit: 1, verdict: 'right' };
	const each = (seconds: number) =>
		quizOf({ formats: ['choice'], clock: { kind: 'question', seconds } });

	test('counts an answer that was on its way when the time was up, with the time there was', () => {
		const [late, tooLate] = [5_250, 5_251].map((ms) =>
			respond(each(5), 0, typed('x'), START + ms, right),
		);
		expect(late?.responses).toMatchObject([{ given: typed('x'), ending: 'given', ms: 5_000 }]);
		expect(tooLate?.responses).toEqual([]);
	});

	test('counts what lay there when the time was up, and nothing that was laid there later', () => {
		const drafted = keepDraft(each(5), 0, typed('in time'), START + 4_999);
		const later = keepDraft(drafted, 0, typed('too late'), START + 60_000);
		const { responses } = expire(later, START + 60_000, right);
		expect(responses).toMatchObject([{ given: typed('in time'), ending: 'timeout', ms: 5_000 }]);
	});

	test('leaves the time out that a pause took', () => {
		let quiz = quizOf({ clock: { kind: 'none' } });
		quiz = pause(quiz, START + 1_000);
		expect(phaseOf(quiz)).toBe('paused');
		expect(respond(quiz, 0, typed('x'), START + 2_000, right)).toBe(quiz);
		quiz = resume(quiz, START + 500_000);
		quiz = respond(quiz, 0, typed('x'), START + 502_000, right);
		expect(quiz.responses).toMatchObject([{ ms: 3_000 }]);
	});

	test('leaves the time out in which no page saw it, and takes an answer from one that does', () => {
		let quiz = rest(quizOf({ clock: { kind: 'none' } }), START + 1_000);
		expect(phaseOf(quiz)).toBe('paused');
		const elsewhere = keepDraft(quiz, 0, typed('x'), START + 400_000);
		expect(elsewhere.draft).toEqual(typed('x'));
		expect(respond(elsewhere, 0, typed('x'), START + 401_000, right).responses).toMatchObject([
			{ given: typed('x'), ms: 1_000 },
		]);
		quiz = wake(quiz, START + 500_000);
		quiz = respond(quiz, 0, typed('x'), START + 502_000, right);
		expect(quiz.responses).toMatchObject([{ ms: 3_000 }]);
	});

	test('stays paused for the learner, whichever page wakes', () => {
		const paused = pause(quizOf({ clock: { kind: 'none' } }), START + 1_000);
		expect(wake(paused, START + 2_000)).toBe(paused);
		expect(rest(paused, START + 2_000)).toBe(paused);
		expect(keepDraft(paused, 0, typed('x'), START + 2_000)).toBe(paused);
		const gone = resume(paused, START + 3_000);
		expect(phaseOf(gone)).toBe('asking');
		expect(wake(rest(gone, START + 4_000), START + 5_000).open).toMatchObject({ spent: 2_000 });
	});

	test('does not run on after midnight of a question clock: the next opens when it is asked for', () => {
		let quiz = expire(each(5), START + 86_400_000, right);
		expect(phaseOf(quiz)).toBe('between');
		quiz = openNext(quiz, START + 86_400_000);
		expect(timeLeft(quiz, START + 86_400_000)).toEqual({ left: 5_000, total: 5_000 });
	});

	test('gains nothing by a clock that is set back', () => {
		let quiz = seen(each(30), START + 20_000);
		expect(timeLeft(quiz, START - 3_600_000)?.left).toBe(10_000);
		quiz = respond(quiz, 0, typed('x'), START - 3_600_000, right);
		expect(quiz.responses).toMatchObject([{ ms: 20_000 }]);
		expect(timeLeft(openNext(quiz, START - 3_600_000), START)?.left).toBe(30_000);
	});

	test('knows from a draft how late it is', () => {
		const quiz = keepDraft(each(30), 0, typed('x'), START + 20_000);
		expect(timeLeft(quiz, START)?.left).toBe(10_000);
	});

	test('is over when its last question is answered', () => {
		let quiz = each(5);
		for (let n = 0; n < 4; n++) {
			quiz = respond(openNext(quiz, START + n), n, typed('x'), START + n, right);
		}
		expect([phaseOf(quiz), quiz.endedAt]).toEqual(['over', START + 3]);
		expect(openNext(quiz, START + 9)).toBe(quiz);
	});

	test('leaves out what was not answered when it is ended early', () => {
		const answered = respond(each(5), 0, typed('x'), START + 1_000, right);
		const quiz = endEarly(openNext(answered, START + 1_000), START + 2_000);
		expect(phaseOf(quiz)).toBe('over');
		expect(quiz.responses.map(({ ending }) => ending)).toEqual(['given', 'left', 'left', 'left']);
		expect(endEarly(quiz, START + 9_000)).toBe(quiz);
	});

	test('lets the learner call an answer, but not one that was not given', () => {
		const quiz = respond(each(5), 0, typed('x'), START, right);
		expect(call(quiz, 0, 'wrong').responses).toMatchObject([{ called: 'wrong' }]);
		expect(call(call(quiz, 0, 'wrong'), 0, 'right').responses).toMatchObject([{ called: 'right' }]);
		expect(call(quiz, 1, 'right')).toBe(quiz);
		const empty = respond(each(5), 0, null, START, right);
		expect(call(empty, 0, 'right')).toBe(empty);
	});
});

describe('a start', () => {
	test('opens the first question', () => {
		const quiz = quizOf({});
		expect(phaseOf(quiz)).toBe('asking');
		expect(quiz.open).toEqual({ since: START, spent: 0 });
		expect(quiz.questions).toHaveLength(4);
		expect(quiz.limits).toBeNull();
	});

	test('is not made where nothing can be asked', () => {
		const about = { id: 'quiz' as QuizId, deck: SCO.id, settings: DEFAULT_QUIZ, at: START };
		expect(startQuiz({ ...about, cards: [] })).toBeUndefined();
		expect(startQuiz({ ...about, cards: SCO.cards })).toBeDefined();
	});

	test('without a seed asks by its own id, with one alike for everybody', () => {
		const asked = (id: string, seed: string | null) =>
			startQuiz({
				...{ id: id as QuizId, deck: SCO.id, cards: SCO.cards, at: START },
				settings: { ...DEFAULT_QUIZ, seed },
			})?.questions;
		expect(asked('a', null)).not.toEqual(asked('b', null));
		expect(asked('a', null)).toEqual(asked('a', null));
		expect(asked('a', 's')).toEqual(asked('b', 's'));
	});
});
