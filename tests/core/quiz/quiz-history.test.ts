import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quizzesIn } from '#lib/core/quiz/quiz-history.ts';
import { quizEvents } from '#lib/core/quiz/quiz-events.ts';
import { endEarly, respond } from '#lib/core/quiz/quiz-run.ts';
import type { AnswerEvent, EventId, LogEvent } from '#lib/core/schedule/event.ts';
import { DEFAULT_SETTINGS } from '#lib/core/schedule/settings.ts';
import { ASKED, CLOCKS, quizOf } from '../../state/quiz-fixture.ts';
import { moment, reviewEvent, voidEvent } from '../schedule/log.ts';

function answer(id: string, details: Partial<AnswerEvent> & { minutes?: number }): AnswerEvent {
	const { minutes = 0, ...rest } = details;
	return {
		...{ ...reviewEvent(id, 3, { day: 100 }), ...moment(100, minutes), kind: 'answer' },
		...{ format: 'typed', correct: true, response: '', ms: 2_000, quiz: 'quiz' },
		...rest,
	};
}

test('counts what several members say of one question as one, in parts', () => {
	const log = [
		answer('a', { question: 0, ms: 3_000 }),
		...['x', 'y', 'z'].map((id, i) =>
			answer(id, { question: 1, minutes: 1, ms: 9_000, correct: i === 0 ? true : null }),
		),
		answer('b', { question: 2, minutes: 2, correct: false }),
	];
	const [past, ...others] = quizzesIn(log);
	expect(others).toEqual([]);
	expect(past).toMatchObject({ quiz: 'quiz', ...atOf(0), questions: 3, ms: 14_000 });
	expect(past?.credit).toBeCloseTo(4 / 3);
});

test('a quiz that was ended early counts whole: its rest was not answered', () => {
	const begun = quizOf([ASKED.typed, ASKED.names, ASKED.order], { clock: CLOCKS.none, at: 0 });
	const given = { format: 'typed', text: '354 kilometres' } as const;
	const mark = { credit: 1, verdict: 'right' } as const;
	const ended = endEarly(
		respond(begun, 0, given, 2_000, () => mark),
		5_000,
	);
	let minted = 0;
	const log = ended.responses.flatMap((_, number) =>
		quizEvents(ended, number, {
			...{ moment: moment(100, number), settings: DEFAULT_SETTINGS, known: undefined },
			newId: () => `e${String(++minted)}` as EventId,
		}),
	);
	expect(quizzesIn(log)).toMatchObject([{ quiz: 'quiz', questions: 3, credit: 1, ms: 2_000 }]);
});

test('takes each answer for a question where the log does not tell', () => {
	const log = [answer('a', {}), answer('b', { correct: false }), answer('c', { question: 0 })];
	expect(quizzesIn(log)).toMatchObject([{ questions: 3, credit: 2 }]);
});

test('leaves out what was taken back, and other kinds of events', () => {
	const log: LogEvent[] = [
		answer('a', { quiz: 'gone', question: 0 }),
		answer('b', { question: 0, correct: false }),
		answer('c', { question: 0 }),
		reviewEvent('r', 3, { day: 100 }),
		voidEvent('v', 'a'),
		voidEvent('w', 'b'),
	];
	expect(quizzesIn(log)).toMatchObject([{ quiz: 'quiz', questions: 1, credit: 1 }]);
});

test('the oldest stands first', () => {
	const log = [
		answer('a', { quiz: 'late', minutes: 9 }),
		answer('b', { quiz: 'early', minutes: 2 }),
		answer('c', { quiz: 'late', minutes: 1, ...moment(101) }),
	];
	expect(quizzesIn(log).map(({ quiz, at }) => [quiz, at])).toEqual([
		['early', moment(100, 2).at],
		['late', moment(100, 9).at],
	]);
});

function atOf(minutes: number) {
	const { at, day } = moment(100, minutes);
	return { at, day };
}

const anyAnswer = fc
	.record({
		id: fc.integer({ min: 0, max: 99 }),
		quiz: fc.constantFrom('one', 'two', 'three'),
		question: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
		correct: fc.constantFrom(true, false, null),
		minutes: fc.integer({ min: 0, max: 5 }),
		ms: fc.integer({ min: 0, max: 60_000 }),
	})
	.map(({ id, question, ...rest }) =>
		answer(`a${id}`, { ...rest, ...(question !== undefined && { question }) }),
	);
const anyVoid = fc
	.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }))
	.map(([id, target]) => voidEvent(`v${id}`, `a${target}`));
const anyLog = fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: anyAnswer }, anyVoid), {
	selector: ({ id }) => id,
	maxLength: 40,
});

test('neither the order of arrival nor a second copy changes anything', () => {
	const shuffled = anyLog.chain((log) =>
		fc.tuple(
			fc.constant(log),
			fc.shuffledSubarray([...log], { minLength: log.length }),
			fc.subarray([...log]),
		),
	);
	fc.assert(
		fc.property(shuffled, ([log, other, copy]) => {
			expect(quizzesIn([...other, ...copy])).toEqual(quizzesIn(log));
		}),
	);
});

test('the logs of two devices say together what one log of all says', () => {
	const split = anyLog.chain((log) =>
		fc.tuple(fc.constant(log), fc.array(fc.constantFrom('here', 'there', 'both'))),
	);
	fc.assert(
		fc.property(split, ([log, places]) => {
			const on = (place: string) =>
				log.filter((_, i) => [place, 'both'].includes(places[i] ?? 'both'));
			expect(quizzesIn([...on('there'), ...on('here')])).toEqual(quizzesIn(log));
		}),
	);
});

test('credit is never more than was asked, and no answer that was taken back counts', () => {
	fc.assert(
		fc.property(anyLog, (log) => {
			const taken = new Set(log.flatMap((event) => (event.kind === 'void' ? [event.target] : [])));
			const kept = log.filter(({ id, kind }) => kind === 'answer' && !taken.has(id));
			const quizzes = quizzesIn(log);
			expect(quizzes).toEqual(quizzesIn(kept));
			for (const { credit, questions } of quizzes) {
				expect(credit).toBeGreaterThanOrEqual(0);
				expect(credit).toBeLessThanOrEqual(questions);
			}
		}),
	);
});
