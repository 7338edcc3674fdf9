import { beforeEach, describe, expect, test } from 'vitest';
import { steadyClock } from '#lib/state/steady-clock.ts';
import { ASKED, CLOCKS } from '../quiz-fixture.ts';
import { BOTH, KEY, RIGHT, QuizBench } from './quiz-bench.ts';

let bench: QuizBench;

beforeEach(() => {
	bench = new QuizBench();
});

describe('the clock', () => {
	test('what lies there when time is up is handed in, in parts where a part is right', async () => {
		const run = await bench.begun([ASKED.names, ASKED.choice], CLOCKS.each);
		run.asked?.names?.type('Wye');
		run.asked?.names?.type('Severn');
		bench.clock.pass({ minutes: 3 });
		run.tick();
		expect(run.answered).toMatchObject({
			...{ ending: 'timeout', mark: { verdict: 'part', credit: 0.4 } },
		});
		expect(run.asked?.names?.phase).toBe('result');
	});

	test('a composition that is not ended counts when time is up', async () => {
		const run = await bench.begun(BOTH, CLOCKS.each);
		run.asked?.type('354');
		run.asked?.overhear('354 kilometres');
		bench.clock.pass({ minutes: 1 });
		run.tick();
		expect(run.answered).toMatchObject({ ending: 'timeout', mark: { verdict: 'right' } });
	});

	test('so does one over which the page has slept', async () => {
		const run = await bench.begun(BOTH, CLOCKS.each);
		run.asked?.type('354');
		run.asked?.overhear('354 kilometres');
		run.rest();
		bench.clock.pass({ minutes: 1 });
		run.wake();
		expect(run.answered).toMatchObject({ ending: 'timeout', mark: { verdict: 'right' } });
	});

	test('so does a name that is complete', async () => {
		const run = await bench.begun([ASKED.names, ASKED.choice], CLOCKS.each);
		run.asked?.overhear('Rheidol');
		bench.clock.pass({ minutes: 3 });
		run.tick();
		expect(run.answered?.given).toMatchObject({ found: ['rheidol'] });
	});

	test('an answer that was on its way counts, one that comes later does not', async () => {
		const run = await bench.begun([ASKED.choice, ASKED.truth], CLOCKS.each);
		bench.clock.at += 30_200;
		run.answer(KEY);
		expect(run.answered).toMatchObject({ ending: 'given', ms: 30_000, mark: { credit: 1 } });
		run.next();
		bench.clock.at += 30_300;
		run.answer({ format: 'truth', said: false });
		expect(run.answered).toBeNull();
		run.tick();
		expect(run.answered).toMatchObject({ ending: 'timeout', mark: { credit: 0 } });
	});

	test('with one clock for all nothing lies between two questions', async () => {
		const run = await bench.begun(BOTH, CLOCKS.all);
		expect(run.tellsAtOnce).toBe(false);
		bench.clock.pass({ seconds: 5 });
		run.answer(RIGHT);
		expect(run.asked?.number).toBe(1);
		expect(run.answered).toBeNull();
		expect(run.time).toMatchObject({ total: 60_000 });
	});

	test('only a quiz without one is paused', async () => {
		const timed = await bench.begun(BOTH, CLOCKS.each);
		timed.pause();
		expect(timed.phase).toBe('asking');
		const run = await bench.begun(BOTH);
		bench.clock.pass({ seconds: 3 });
		run.pause();
		expect(run.phase).toBe('paused');
		run.answer(RIGHT);
		expect(run.answered).toBeNull();
		bench.clock.pass({ minutes: 9 });
		run.resume();
		bench.clock.pass({ seconds: 4 });
		run.answer(RIGHT);
		expect(run.answered?.ms).toBe(7_000);
	});

	test('what the page paused goes on when it wakes, what the learner paused does not', async () => {
		const run = await bench.begun(BOTH);
		run.rest();
		expect(run.phase).toBe('paused');
		run.wake();
		expect(run.phase).toBe('asking');
		run.pause();
		run.rest();
		run.wake();
		expect(run.phase).toBe('paused');
	});

	test('one that is set back gains nothing while the page lives', async () => {
		await bench.begun([ASKED.choice, ASKED.truth], CLOCKS.each);
		let ticks = 0;
		const run = await bench.reopened({ clock: steadyClock(bench.clock.now, () => ticks) });
		bench.clock.pass({ minutes: -60 });
		ticks += 29_000;
		run.tick();
		expect(run.time?.left).toBe(1_000);
		ticks += 1_000;
		run.tick();
		expect(run.answered).toMatchObject({ ending: 'timeout', ms: 30_000 });
	});

	test('nor by a reload', async () => {
		const before = await bench.begun([ASKED.choice, ASKED.truth], CLOCKS.each);
		bench.clock.pass({ seconds: 20 });
		before.tick();
		await before.settled();
		bench.clock.pass({ minutes: -60 });
		const run = await bench.reopened();
		expect(run.time?.left).toBe(10_000);
		bench.clock.pass({ seconds: 4 });
		run.tick();
		expect(run.time?.left).toBe(6_000);
		bench.clock.pass({ seconds: 6 });
		run.tick();
		expect(run.answered).toMatchObject({ ending: 'timeout', ms: 30_000 });
	});
});
