import { beforeEach, describe, expect, test } from 'vitest';
import { StoreError } from '#lib/storage/store.ts';
import { BOTH, KEY, RIGHT, WRONG, QuizBench } from './quiz-bench.ts';

let bench: QuizBench;

beforeEach(() => {
	bench = new QuizBench();
});

describe('the disk', () => {
	test('an answer stands on the screen at once, and on the disk after it', async () => {
		const run = await bench.begun(BOTH);
		let release: () => void = () => undefined;
		bench.store.gate = new Promise<void>((resolve) => (release = resolve));
		run.answer(RIGHT);
		expect(run.answered?.mark.verdict).toBe('right');
		run.next();
		expect(run.asked?.number).toBe(1);
		expect(bench.stored()?.responses).toHaveLength(0);
		release();
		await run.settled();
		expect(bench.stored()).toEqual(run.quiz);
		expect(bench.stored()?.responses).toHaveLength(1);
	});

	test('a second tap hands in nothing more', async () => {
		const run = await bench.begun(BOTH);
		run.answer(WRONG);
		run.answer(RIGHT);
		await run.settled();
		expect(bench.stored()?.responses.map(({ given }) => given)).toEqual([WRONG]);
	});

	test('a step that fails is told of, kept, and tried again after a while', async () => {
		const run = await bench.begun(BOTH);
		bench.resting.clear();
		bench.store.failures.push(new StoreError({ kind: 'full' }), new StoreError({ kind: 'full' }));
		run.answer(RIGHT);
		await run.settled();
		expect(run.problem).toEqual({ kind: 'full' });
		expect(run.answered?.mark.verdict).toBe('right');
		bench.rested();
		await run.settled();
		expect(run.problem).toEqual({ kind: 'full' });
		expect(bench.stored()?.responses).toHaveLength(0);
		bench.rested();
		await run.settled();
		expect(run.problem).toBeNull();
		expect(bench.stored()?.responses).toHaveLength(1);
		expect(bench.resting.size).toBe(0);
	});

	test('a quiz goes on to its end without the disk, and all of it is stored once there is one', async () => {
		const run = await bench.begun(BOTH);
		bench.store.failures.push(
			...Array.from({ length: 20 }, () => new StoreError({ kind: 'full' })),
		);
		run.answer(RIGHT);
		await run.settled();
		run.next();
		await run.settled();
		run.answer(KEY);
		await run.settled();
		expect(run.phase).toBe('over');
		expect(run.problem).toEqual({ kind: 'full' });
		expect(bench.stored()?.responses).toHaveLength(0);
		bench.store.failures.length = 0;
		run.retry();
		await run.settled();
		expect(run.problem).toBeNull();
		expect(bench.stored()).toEqual(run.quiz);
		expect(bench.stored()?.responses.map(({ mark }) => mark.credit)).toEqual([1, 1]);
	});

	test('each step that is stored is told of, and none that is not', async () => {
		let told = 0;
		await bench.begun(BOTH);
		const run = await bench.reopened({ onStored: () => (told += 1) });
		bench.store.failures.push(new StoreError({ kind: 'full' }));
		run.answer(RIGHT);
		await run.settled();
		expect(told).toBe(0);
		run.retry();
		await run.settled();
		expect(told).toBe(1);
	});
});
