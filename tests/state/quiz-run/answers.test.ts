import { beforeEach, expect, test } from 'vitest';
import { ASKED } from '../quiz-fixture.ts';
import { BOTH, RIGHT, WRONG, QuizBench } from './quiz-bench.ts';

let bench: QuizBench;

beforeEach(() => {
	bench = new QuizBench();
});

test('a list that is named to its end is handed in by itself', async () => {
	const run = await bench.begun([ASKED.names, ASKED.choice]);
	for (const { label } of ASKED.names.card.members) run.asked?.names?.type(label);
	expect(run.answered?.mark).toEqual({ credit: 1, verdict: 'right' });
});

test('an empty line is not handed in, but by a word', async () => {
	const run = await bench.begun(BOTH);
	run.answer();
	run.asked?.type('  ');
	run.answer();
	expect(run.answered).toBeNull();
	run.answer(null);
	expect(run.answered?.mark.verdict).toBe('none');
});

test('the word of the learner is stored, also when all is over', async () => {
	const run = await bench.begun([ASKED.typed]);
	run.answer(WRONG);
	expect(run.phase).toBe('over');
	run.call(0, 'right');
	await run.settled();
	expect(bench.stored()?.responses[0]).toMatchObject({
		called: 'right',
		mark: { verdict: 'wrong' },
	});
});

test('ended early, what was not asked is left', async () => {
	const run = await bench.begun(BOTH);
	run.answer(RIGHT);
	run.end();
	expect(run.asked).toBeNull();
	await run.settled();
	expect(bench.stored()?.responses.map(({ ending }) => ending)).toEqual(['given', 'left']);
});
