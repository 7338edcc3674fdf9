import { beforeEach, expect, test } from 'vitest';
import type { MemberId, SetCard } from '#lib/core/cards/card.ts';
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

test('a country on a list is known by its name in another language', async () => {
	const countries: SetCard = {
		...ASKED.names.card,
		members: [
			{ id: 'cn' as MemberId, label: 'China', accepted: [], place: 'CN' },
			{ id: 'kz' as MemberId, label: 'Kazakhstan', accepted: [], place: 'KZ' },
		],
	};
	const run = await bench.begun([{ format: 'names', card: countries }, ASKED.choice]);
	run.asked?.names?.type('中国');
	expect(run.asked?.names?.named).toBe(1);
	run.asked?.names?.type('Россия');
	run.asked?.names?.enter();
	expect(run.asked?.names?.word).toEqual({ kind: 'unknown' });
	run.asked?.names?.type('Казахстан');
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
