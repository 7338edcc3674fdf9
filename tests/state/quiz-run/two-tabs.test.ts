import { beforeEach, describe, expect, test } from 'vitest';
import { QuizRun } from '#lib/state/quiz-run.svelte.ts';
import { ASKED, CLOCKS, EVENTS } from '../quiz-fixture.ts';
import { BOTH, ID, RIGHT, WRONG, QuizBench } from './quiz-bench.ts';

let bench: QuizBench;

beforeEach(() => {
	bench = new QuizBench();
});

describe('two tabs', () => {
	test('the answer that came first holds in both', async () => {
		const one = await bench.begun(BOTH);
		const other = await bench.reopened();
		one.answer(RIGHT);
		await one.settled();
		other.answer(WRONG);
		await other.settled();
		expect(other.answered?.given).toEqual(RIGHT);
		expect(bench.stored()?.responses).toHaveLength(1);
	});

	test('a second tab goes on where the first is', async () => {
		const one = await bench.begun(BOTH);
		const other = await bench.reopened();
		one.answer(RIGHT);
		await one.settled();
		other.renew(bench.stored());
		expect(other.answered?.given).toEqual(RIGHT);
		one.next();
		await one.settled();
		other.renew(bench.stored());
		expect(other.asked?.number).toBe(1);
		expect(other.answered).toBeNull();
	});

	test('a list that was handed in elsewhere takes no more names', async () => {
		const one = await bench.begun([ASKED.names, ASKED.choice]);
		const other = await bench.reopened();
		one.asked?.names?.type('Wye');
		one.answer();
		await one.settled();
		other.renew(bench.stored());
		expect(other.asked?.names?.phase).toBe('result');
		expect(other.asked?.names?.named).toBe(1);
	});

	test('a timeline lies as it was handed in first', async () => {
		const one = await bench.begun([ASKED.order, ASKED.choice]);
		const other = await bench.reopened();
		const ids = EVENTS.map(({ id }) => id);
		for (const id of ids) one.asked?.place(id);
		for (const id of ids.toReversed()) other.asked?.place(id);
		one.answer();
		await one.settled();
		other.answer();
		await other.settled();
		expect(other.asked?.placed).toEqual(ids);
		expect(other.answered?.given).toEqual(one.answered?.given);
	});

	test('an answer that comes when the first tab is further on goes there too', async () => {
		const one = await bench.begun(BOTH);
		const other = await bench.reopened();
		one.answer(RIGHT);
		one.next();
		await one.settled();
		other.answer(WRONG);
		await other.settled();
		expect(other.asked?.number).toBe(1);
		expect(bench.stored()?.responses.map(({ given }) => given)).toEqual([RIGHT]);
	});

	describe('what one tab has written stands, whatever the other does that only shows it', () => {
		const [ferry] = EVENTS.map(({ id }) => id);
		const cases = [
			['letters', ASKED.typed, (run: QuizRun) => run.asked?.type('354 kilometres')],
			['names', ASKED.names, (run: QuizRun) => run.asked?.names?.type('Wye')],
			['events', ASKED.order, (run: QuizRun) => run.asked?.place(ferry!)],
		] as const;

		test.each(cases)('%s, when the other goes to sleep', async (_, question, write) => {
			const one = await bench.begun([question, ASKED.choice]);
			const other = await bench.reopened();
			write(one);
			bench.rested();
			await one.settled();
			const draft = bench.stored()?.draft;
			expect(draft).not.toBeNull();
			other.rest();
			await other.settled();
			expect(bench.stored()?.draft).toEqual(draft);
		});

		test.each(cases)(
			'%s, when the other notices first that time is up',
			async (_, question, write) => {
				const one = await bench.begun([question, ASKED.choice], CLOCKS.each);
				const other = await bench.reopened();
				write(one);
				bench.rested();
				await one.settled();
				const draft = bench.stored()?.draft;
				bench.clock.pass({ minutes: 5 });
				other.tick();
				await other.settled();
				expect(bench.stored()?.responses[0]).toMatchObject({ ending: 'timeout', given: draft });
				expect(other.answered?.given).toEqual(draft);
			},
		);

		test.each(cases)('%s, and lies there in the other too', async (_, question, write) => {
			const one = await bench.begun([question, ASKED.choice]);
			const other = await bench.reopened();
			write(one);
			bench.rested();
			await one.settled();
			other.renew(bench.stored());
			expect(other.asked?.given).toEqual(bench.stored()?.draft);
		});

		test('and what is being written here is not taken away by what is heard', async () => {
			const one = await bench.begun(BOTH);
			const other = await bench.reopened();
			other.asked?.type('12');
			one.asked?.type('354');
			bench.rested();
			await one.settled();
			other.asked?.type('12 km');
			other.renew(bench.stored());
			expect(other.asked?.text).toBe('12 km');
			bench.rested();
			await other.settled();
			expect(bench.stored()?.draft).toEqual({ format: 'typed', text: '12 km' });
		});
	});

	test('a question that is seen here does not rest with the other tab', async () => {
		const one = await bench.begun(BOTH);
		const other = await bench.reopened();
		one.rest();
		await one.settled();
		other.renew(bench.stored());
		await other.settled();
		expect(other.phase).toBe('asking');
		one.renew(bench.stored());
		other.rest();
		await other.settled();
		one.renew(bench.stored());
		expect(one.phase).toBe('paused');
	});

	test('a quiz that was put away elsewhere says so', async () => {
		const run = await bench.begun(BOTH);
		bench.store.quizzes.delete(ID);
		expect(run.isGone).toBe(false);
		run.answer(RIGHT);
		await run.settled();
		expect(run.isGone).toBe(true);
		const heard = new QuizRun(run.quiz, bench.parts());
		heard.renew(undefined);
		expect(heard.isGone).toBe(true);
	});
});
