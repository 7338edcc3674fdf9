import { beforeEach, describe, expect, test } from 'vitest';
import type { Question } from '#lib/core/quiz/question.ts';
import type { QuizClock } from '#lib/core/quiz/quiz-settings.ts';
import type { QuizId } from '#lib/core/quiz/quiz.ts';
import { DEFAULT_SETTINGS } from '#lib/core/schedule/settings.ts';
import { QuizRun, type QuizRunParts } from '#lib/state/quiz-run.svelte.ts';
import { steadyClock } from '#lib/state/steady-clock.ts';
import { StoreError } from '#lib/storage/store.ts';
import { countingIds, TestClock } from './fixture.ts';
import { MemoryQuizStore } from './memory-quiz-store.ts';
import { ASKABLE, ASKED, CLOCKS, EVENTS, quizOf } from './quiz-fixture.ts';

const ID = 'quiz' as QuizId;
const RIGHT = { format: 'typed', text: '354 kilometres' } as const;
const WRONG = { format: 'typed', text: '12 kilometres' } as const;
const KEY = { format: 'choice', picked: ASKED.choice.key } as const;
const BOTH = [ASKED.typed, ASKED.choice];

let store: MemoryQuizStore;
let clock: TestClock;
/** What is to be done when letters have rested. */
let resting: Set<() => void>;

beforeEach(() => {
	store = new MemoryQuizStore();
	clock = new TestClock();
	resting = new Set();
});

function parts(rest: Partial<QuizRunParts> = {}): QuizRunParts {
	return {
		...{ store, clock: clock.now, newId: countingIds(), deck: ASKABLE },
		...{ settings: DEFAULT_SETTINGS, moves: () => true, onStored: () => undefined },
		later: (_, doing) => {
			resting.add(doing);
			return () => resting.delete(doing);
		},
		...rest,
	};
}

async function begun(questions: readonly Question[], kind: QuizClock = CLOCKS.none) {
	const quiz = quizOf(questions, { clock: kind, at: clock.at });
	await store.begin(quiz);
	return new QuizRun(quiz, parts());
}

/** The page is opened anew, or in a second tab. */
async function reopened(rest: Partial<QuizRunParts> = {}) {
	const quiz = await store.quiz(ID);
	if (quiz === undefined) throw new Error('no quiz is stored');
	return new QuizRun(quiz, parts(rest));
}

/** A while has passed. */
function rested() {
	const due = [...resting];
	resting.clear();
	for (const doing of due) doing();
}

const stored = () => store.quizzes.get(ID);

describe('the disk', () => {
	test('an answer stands on the screen at once, and on the disk after it', async () => {
		const run = await begun(BOTH);
		let release: () => void = () => undefined;
		store.gate = new Promise<void>((resolve) => (release = resolve));
		run.answer(RIGHT);
		expect(run.answered?.mark.verdict).toBe('right');
		run.next();
		expect(run.asked?.number).toBe(1);
		expect(stored()?.responses).toHaveLength(0);
		release();
		await run.settled();
		expect(stored()).toEqual(run.quiz);
		expect(stored()?.responses).toHaveLength(1);
	});

	test('a second tap hands in nothing more', async () => {
		const run = await begun(BOTH);
		run.answer(WRONG);
		run.answer(RIGHT);
		await run.settled();
		expect(stored()?.responses.map(({ given }) => given)).toEqual([WRONG]);
	});

	test('a step that fails is told of, kept, and tried again after a while', async () => {
		const run = await begun(BOTH);
		resting.clear();
		store.failures.push(new StoreError({ kind: 'full' }), new StoreError({ kind: 'full' }));
		run.answer(RIGHT);
		await run.settled();
		expect(run.problem).toEqual({ kind: 'full' });
		expect(run.answered?.mark.verdict).toBe('right');
		rested();
		await run.settled();
		expect(run.problem).toEqual({ kind: 'full' });
		expect(stored()?.responses).toHaveLength(0);
		rested();
		await run.settled();
		expect(run.problem).toBeNull();
		expect(stored()?.responses).toHaveLength(1);
		expect(resting.size).toBe(0);
	});

	test('a quiz goes on to its end without the disk, and all of it is stored once there is one', async () => {
		const run = await begun(BOTH);
		store.failures.push(...Array.from({ length: 20 }, () => new StoreError({ kind: 'full' })));
		run.answer(RIGHT);
		await run.settled();
		run.next();
		await run.settled();
		run.answer(KEY);
		await run.settled();
		expect(run.phase).toBe('over');
		expect(run.problem).toEqual({ kind: 'full' });
		expect(stored()?.responses).toHaveLength(0);
		store.failures.length = 0;
		run.retry();
		await run.settled();
		expect(run.problem).toBeNull();
		expect(stored()).toEqual(run.quiz);
		expect(stored()?.responses.map(({ mark }) => mark.credit)).toEqual([1, 1]);
	});

	test('each step that is stored is told of, and none that is not', async () => {
		let told = 0;
		await begun(BOTH);
		const run = await reopened({ onStored: () => (told += 1) });
		store.failures.push(new StoreError({ kind: 'full' }));
		run.answer(RIGHT);
		await run.settled();
		expect(told).toBe(0);
		run.retry();
		await run.settled();
		expect(told).toBe(1);
	});
});

describe('two tabs', () => {
	test('the answer that came first holds in both', async () => {
		const one = await begun(BOTH);
		const other = await reopened();
		one.answer(RIGHT);
		await one.settled();
		other.answer(WRONG);
		await other.settled();
		expect(other.answered?.given).toEqual(RIGHT);
		expect(stored()?.responses).toHaveLength(1);
	});

	test('a second tab goes on where the first is', async () => {
		const one = await begun(BOTH);
		const other = await reopened();
		one.answer(RIGHT);
		await one.settled();
		other.renew(stored());
		expect(other.answered?.given).toEqual(RIGHT);
		one.next();
		await one.settled();
		other.renew(stored());
		expect(other.asked?.number).toBe(1);
		expect(other.answered).toBeNull();
	});

	test('a list that was handed in elsewhere takes no more names', async () => {
		const one = await begun([ASKED.names, ASKED.choice]);
		const other = await reopened();
		one.asked?.names?.type('Wye');
		one.answer();
		await one.settled();
		other.renew(stored());
		expect(other.asked?.names?.phase).toBe('result');
		expect(other.asked?.names?.named).toBe(1);
	});

	test('a timeline lies as it was handed in first', async () => {
		const one = await begun([ASKED.order, ASKED.choice]);
		const other = await reopened();
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
		const one = await begun(BOTH);
		const other = await reopened();
		one.answer(RIGHT);
		one.next();
		await one.settled();
		other.answer(WRONG);
		await other.settled();
		expect(other.asked?.number).toBe(1);
		expect(stored()?.responses.map(({ given }) => given)).toEqual([RIGHT]);
	});

	describe('what one tab has written stands, whatever the other does that only shows it', () => {
		const [ferry] = EVENTS.map(({ id }) => id);
		const cases = [
			['letters', ASKED.typed, (run: QuizRun) => run.asked?.type('354 kilometres')],
			['names', ASKED.names, (run: QuizRun) => run.asked?.names?.type('Wye')],
			['events', ASKED.order, (run: QuizRun) => run.asked?.place(ferry!)],
		] as const;

		test.each(cases)('%s, when the other goes to sleep', async (_, question, write) => {
			const one = await begun([question, ASKED.choice]);
			const other = await reopened();
			write(one);
			rested();
			await one.settled();
			const draft = stored()?.draft;
			expect(draft).not.toBeNull();
			other.rest();
			await other.settled();
			expect(stored()?.draft).toEqual(draft);
		});

		test.each(cases)(
			'%s, when the other notices first that time is up',
			async (_, question, write) => {
				const one = await begun([question, ASKED.choice], CLOCKS.each);
				const other = await reopened();
				write(one);
				rested();
				await one.settled();
				const draft = stored()?.draft;
				clock.pass({ minutes: 5 });
				other.tick();
				await other.settled();
				expect(stored()?.responses[0]).toMatchObject({ ending: 'timeout', given: draft });
				expect(other.answered?.given).toEqual(draft);
			},
		);

		test.each(cases)('%s, and lies there in the other too', async (_, question, write) => {
			const one = await begun([question, ASKED.choice]);
			const other = await reopened();
			write(one);
			rested();
			await one.settled();
			other.renew(stored());
			expect(other.asked?.given).toEqual(stored()?.draft);
		});

		test('and what is being written here is not taken away by what is heard', async () => {
			const one = await begun(BOTH);
			const other = await reopened();
			other.asked?.type('12');
			one.asked?.type('354');
			rested();
			await one.settled();
			other.asked?.type('12 km');
			other.renew(stored());
			expect(other.asked?.text).toBe('12 km');
			rested();
			await other.settled();
			expect(stored()?.draft).toEqual({ format: 'typed', text: '12 km' });
		});
	});

	test('a question that is seen here does not rest with the other tab', async () => {
		const one = await begun(BOTH);
		const other = await reopened();
		one.rest();
		await one.settled();
		other.renew(stored());
		await other.settled();
		expect(other.phase).toBe('asking');
		one.renew(stored());
		other.rest();
		await other.settled();
		one.renew(stored());
		expect(one.phase).toBe('paused');
	});

	test('a quiz that was put away elsewhere says so', async () => {
		const run = await begun(BOTH);
		store.quizzes.delete(ID);
		expect(run.isGone).toBe(false);
		run.answer(RIGHT);
		await run.settled();
		expect(run.isGone).toBe(true);
		const heard = new QuizRun(run.quiz, parts());
		heard.renew(undefined);
		expect(heard.isGone).toBe(true);
	});
});

describe('a reload in the middle', () => {
	test('one clock a question: its deadline holds', async () => {
		await begun([ASKED.choice, ASKED.truth], CLOCKS.each);
		clock.pass({ seconds: 12 });
		const run = await reopened();
		expect(run.asked?.number).toBe(0);
		expect(run.time).toEqual({ left: 18_000, total: 30_000 });
	});

	test('one clock a question: when it ran out meanwhile, the next question has all its time', async () => {
		await begun([ASKED.choice, ASKED.truth], CLOCKS.each);
		clock.pass({ minutes: 60 });
		const run = await reopened();
		expect(run.quiz.responses).toMatchObject([{ ending: 'timeout', given: null, ms: 30_000 }]);
		// That it ran out is told first.
		expect(run.answered).toMatchObject({ ending: 'timeout' });
		run.next();
		expect(run.asked?.number).toBe(1);
		expect(run.time).toEqual({ left: 30_000, total: 30_000 });
	});

	test('one clock for all: it runs on, and ends the quiz', async () => {
		await begun(BOTH, CLOCKS.all);
		clock.pass({ seconds: 40 });
		expect((await reopened()).time?.left).toBe(20_000);
		clock.pass({ seconds: 21 });
		const run = await reopened();
		expect(run.phase).toBe('over');
		expect(run.quiz.responses.map(({ ending }) => ending)).toEqual(['timeout', 'timeout']);
	});

	test.each(['rested', 'killed'])('no clock: the time away is none of it, %s', async (how) => {
		const before = await begun(BOTH);
		if (how === 'rested') {
			clock.pass({ seconds: 5 });
			before.rest();
			await before.settled();
		}
		clock.pass({ days: 1 });
		const run = await reopened();
		clock.pass({ seconds: 7 });
		run.answer(RIGHT);
		expect(run.answered?.ms).toBe(how === 'rested' ? 12_000 : 7_000);
	});

	test('letters that have rested are there again, and count', async () => {
		const before = await begun(BOTH, CLOCKS.each);
		const waiting = resting.size;
		before.asked?.type('354 kilom');
		before.asked?.type('354 kilometres');
		expect(resting.size).toBe(waiting + 1);
		rested();
		await before.settled();
		const run = await reopened();
		expect(run.asked?.text).toBe('354 kilometres');
		clock.pass({ minutes: 5 });
		run.tick();
		expect(run.quiz.responses[0]).toMatchObject({ ending: 'timeout', mark: { verdict: 'right' } });
	});

	test('what was erased is not there again, and does not count', async () => {
		const before = await begun(BOTH, CLOCKS.each);
		before.asked?.type('354 kilometres');
		rested();
		before.asked?.type('');
		rested();
		await before.settled();
		const run = await reopened();
		expect(run.asked?.text).toBe('');
		clock.pass({ minutes: 5 });
		run.tick();
		expect(run.quiz.responses[0]).toMatchObject({ given: null, mark: { verdict: 'none' } });
	});

	test('what the learner has paused waits for them', async () => {
		const before = await begun(BOTH);
		before.pause();
		await before.settled();
		const run = await reopened();
		expect(run.phase).toBe('paused');
		run.wake();
		expect(run.phase).toBe('paused');
		run.resume();
		expect(run.phase).toBe('asking');
	});

	test('so are letters on the line when the page goes to sleep, names and events', async () => {
		const typing = await begun(BOTH);
		typing.asked?.type('354');
		typing.rest();
		await typing.settled();
		expect((await reopened()).asked?.text).toBe('354');

		const naming = await begun([ASKED.names]);
		naming.asked?.names?.type('Wye');
		await naming.settled();
		expect((await reopened()).asked?.names?.named).toBe(1);

		const [first, second] = EVENTS.map(({ id }) => id);
		const ordering = await begun([ASKED.order]);
		for (const id of [first!, second!]) ordering.asked?.place(id);
		ordering.asked?.takeBack(first!);
		await ordering.settled();
		expect((await reopened()).asked?.placed).toEqual([second]);
	});
});

describe('the clock', () => {
	test('what lies there when time is up is handed in, in parts where a part is right', async () => {
		const run = await begun([ASKED.names, ASKED.choice], CLOCKS.each);
		run.asked?.names?.type('Wye');
		run.asked?.names?.type('Severn');
		clock.pass({ minutes: 3 });
		run.tick();
		expect(run.answered).toMatchObject({
			...{ ending: 'timeout', mark: { verdict: 'part', credit: 0.4 } },
		});
		expect(run.asked?.names?.phase).toBe('result');
	});

	test('a composition that is not ended counts when time is up', async () => {
		const run = await begun(BOTH, CLOCKS.each);
		run.asked?.type('354');
		run.asked?.overhear('354 kilometres');
		clock.pass({ minutes: 1 });
		run.tick();
		expect(run.answered).toMatchObject({ ending: 'timeout', mark: { verdict: 'right' } });
	});

	test('so does one over which the page has slept', async () => {
		const run = await begun(BOTH, CLOCKS.each);
		run.asked?.type('354');
		run.asked?.overhear('354 kilometres');
		run.rest();
		clock.pass({ minutes: 1 });
		run.wake();
		expect(run.answered).toMatchObject({ ending: 'timeout', mark: { verdict: 'right' } });
	});

	test('so does a name that is complete', async () => {
		const run = await begun([ASKED.names, ASKED.choice], CLOCKS.each);
		run.asked?.overhear('Rheidol');
		clock.pass({ minutes: 3 });
		run.tick();
		expect(run.answered?.given).toMatchObject({ found: ['rheidol'] });
	});

	test('an answer that was on its way counts, one that comes later does not', async () => {
		const run = await begun([ASKED.choice, ASKED.truth], CLOCKS.each);
		clock.at += 30_200;
		run.answer(KEY);
		expect(run.answered).toMatchObject({ ending: 'given', ms: 30_000, mark: { credit: 1 } });
		run.next();
		clock.at += 30_300;
		run.answer({ format: 'truth', said: false });
		expect(run.answered).toBeNull();
		run.tick();
		expect(run.answered).toMatchObject({ ending: 'timeout', mark: { credit: 0 } });
	});

	test('with one clock for all nothing lies between two questions', async () => {
		const run = await begun(BOTH, CLOCKS.all);
		expect(run.tellsAtOnce).toBe(false);
		clock.pass({ seconds: 5 });
		run.answer(RIGHT);
		expect(run.asked?.number).toBe(1);
		expect(run.answered).toBeNull();
		expect(run.time).toMatchObject({ total: 60_000 });
	});

	test('only a quiz without one is paused', async () => {
		const timed = await begun(BOTH, CLOCKS.each);
		timed.pause();
		expect(timed.phase).toBe('asking');
		const run = await begun(BOTH);
		clock.pass({ seconds: 3 });
		run.pause();
		expect(run.phase).toBe('paused');
		run.answer(RIGHT);
		expect(run.answered).toBeNull();
		clock.pass({ minutes: 9 });
		run.resume();
		clock.pass({ seconds: 4 });
		run.answer(RIGHT);
		expect(run.answered?.ms).toBe(7_000);
	});

	test('what the page paused goes on when it wakes, what the learner paused does not', async () => {
		const run = await begun(BOTH);
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
		await begun([ASKED.choice, ASKED.truth], CLOCKS.each);
		let ticks = 0;
		const run = await reopened({ clock: steadyClock(clock.now, () => ticks) });
		clock.pass({ minutes: -60 });
		ticks += 29_000;
		run.tick();
		expect(run.time?.left).toBe(1_000);
		ticks += 1_000;
		run.tick();
		expect(run.answered).toMatchObject({ ending: 'timeout', ms: 30_000 });
	});

	test('nor by a reload', async () => {
		const before = await begun([ASKED.choice, ASKED.truth], CLOCKS.each);
		clock.pass({ seconds: 20 });
		before.tick();
		await before.settled();
		clock.pass({ minutes: -60 });
		const run = await reopened();
		expect(run.time?.left).toBe(10_000);
		clock.pass({ seconds: 4 });
		run.tick();
		expect(run.time?.left).toBe(6_000);
		clock.pass({ seconds: 6 });
		run.tick();
		expect(run.answered).toMatchObject({ ending: 'timeout', ms: 30_000 });
	});
});

test('a list that is named to its end is handed in by itself', async () => {
	const run = await begun([ASKED.names, ASKED.choice]);
	for (const { label } of ASKED.names.card.members) run.asked?.names?.type(label);
	expect(run.answered?.mark).toEqual({ credit: 1, verdict: 'right' });
});

test('an empty line is not handed in, but by a word', async () => {
	const run = await begun(BOTH);
	run.answer();
	run.asked?.type('  ');
	run.answer();
	expect(run.answered).toBeNull();
	run.answer(null);
	expect(run.answered?.mark.verdict).toBe('none');
});

test('the word of the learner is stored, also when all is over', async () => {
	const run = await begun([ASKED.typed]);
	run.answer(WRONG);
	expect(run.phase).toBe('over');
	run.call(0, 'right');
	await run.settled();
	expect(stored()?.responses[0]).toMatchObject({ called: 'right', mark: { verdict: 'wrong' } });
});

test('ended early, what was not asked is left', async () => {
	const run = await begun(BOTH);
	run.answer(RIGHT);
	run.end();
	expect(run.asked).toBeNull();
	await run.settled();
	expect(stored()?.responses.map(({ ending }) => ending)).toEqual(['given', 'left']);
});
