import { beforeEach, describe, expect, test } from 'vitest';
import { ASKED, CLOCKS, EVENTS } from '../quiz-fixture.ts';
import { BOTH, RIGHT, QuizBench } from './quiz-bench.ts';

let bench: QuizBench;

beforeEach(() => {
	bench = new QuizBench();
});

describe('a reload in the middle', () => {
	test('one clock a question: its deadline holds', async () => {
		await bench.begun([ASKED.choice, ASKED.truth], CLOCKS.each);
		bench.clock.pass({ seconds: 12 });
		const run = await bench.reopened();
		expect(run.asked?.number).toBe(0);
		expect(run.time).toEqual({ left: 18_000, total: 30_000 });
	});

	test('one clock a question: when it ran out meanwhile, the next question has all its time', async () => {
		await bench.begun([ASKED.choice, ASKED.truth], CLOCKS.each);
		bench.clock.pass({ minutes: 60 });
		const run = await bench.reopened();
		expect(run.quiz.responses).toMatchObject([{ ending: 'timeout', given: null, ms: 30_000 }]);
		// That it ran out is told first.
		expect(run.answered).toMatchObject({ ending: 'timeout' });
		run.next();
		expect(run.asked?.number).toBe(1);
		expect(run.time).toEqual({ left: 30_000, total: 30_000 });
	});

	test('one clock for all: it runs on, and ends the quiz', async () => {
		await bench.begun(BOTH, CLOCKS.all);
		bench.clock.pass({ seconds: 40 });
		expect((await bench.reopened()).time?.left).toBe(20_000);
		bench.clock.pass({ seconds: 21 });
		const run = await bench.reopened();
		expect(run.phase).toBe('over');
		expect(run.quiz.responses.map(({ ending }) => ending)).toEqual(['timeout', 'timeout']);
	});

	test.each(['rested', 'killed'])('no clock: the time away is none of it, %s', async (how) => {
		const before = await bench.begun(BOTH);
		if (how === 'rested') {
			bench.clock.pass({ seconds: 5 });
			before.rest();
			await before.settled();
		}
		bench.clock.pass({ days: 1 });
		const run = await bench.reopened();
		bench.clock.pass({ seconds: 7 });
		run.answer(RIGHT);
		expect(run.answered?.ms).toBe(how === 'rested' ? 12_000 : 7_000);
	});

	test('letters that have rested are there again, and count', async () => {
		const before = await bench.begun(BOTH, CLOCKS.each);
		const waiting = bench.resting.size;
		before.asked?.type('354 kilom');
		before.asked?.type('354 kilometres');
		expect(bench.resting.size).toBe(waiting + 1);
		bench.rested();
		await before.settled();
		const run = await bench.reopened();
		expect(run.asked?.text).toBe('354 kilometres');
		bench.clock.pass({ minutes: 5 });
		run.tick();
		expect(run.quiz.responses[0]).toMatchObject({ ending: 'timeout', mark: { verdict: 'right' } });
	});

	test('what was erased is not there again, and does not count', async () => {
		const before = await bench.begun(BOTH, CLOCKS.each);
		before.asked?.type('354 kilometres');
		bench.rested();
		before.asked?.type('');
		bench.rested();
		await before.settled();
		const run = await bench.reopened();
		expect(run.asked?.text).toBe('');
		bench.clock.pass({ minutes: 5 });
		run.tick();
		expect(run.quiz.responses[0]).toMatchObject({ given: null, mark: { verdict: 'none' } });
	});

	test('what the learner has paused waits for them', async () => {
		const before = await bench.begun(BOTH);
		before.pause();
		await before.settled();
		const run = await bench.reopened();
		expect(run.phase).toBe('paused');
		run.wake();
		expect(run.phase).toBe('paused');
		run.resume();
		expect(run.phase).toBe('asking');
	});

	test('so are letters on the line when the page goes to sleep, names and events', async () => {
		const typing = await bench.begun(BOTH);
		typing.asked?.type('354');
		typing.rest();
		await typing.settled();
		expect((await bench.reopened()).asked?.text).toBe('354');

		const naming = await bench.begun([ASKED.names]);
		naming.asked?.names?.type('Wye');
		await naming.settled();
		expect((await bench.reopened()).asked?.names?.named).toBe(1);

		const [first, second] = EVENTS.map(({ id }) => id);
		const ordering = await bench.begun([ASKED.order]);
		for (const id of [first!, second!]) ordering.asked?.place(id);
		ordering.asked?.takeBack(first!);
		await ordering.settled();
		expect((await bench.reopened()).asked?.placed).toEqual([second]);
	});
});
