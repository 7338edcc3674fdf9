import { beforeEach, expect, test, vi } from 'vitest';
import type { Question } from '#lib/core/quiz/question.ts';
import { DEFAULT_SETTINGS } from '#lib/core/schedule/settings.ts';
import { QuizRun } from '#lib/state/quiz-run.svelte.ts';
import { QuizKeyboard, type KeyedQuiz } from '#lib/ui/quiz/quiz-keyboard.ts';
import { countingIds, TestClock } from '../../state/fixture.ts';
import { MemoryQuizStore } from '../../state/memory-quiz-store.ts';
import { ASKABLE, ASKED, CLOCKS, EVENTS, quizOf } from '../../state/quiz-fixture.ts';

const on = { onnext: vi.fn(), onlist: vi.fn(), ontime: vi.fn() };

let keyboard: QuizKeyboard;
/** ms since the page was opened. */
let now: number;

beforeEach(() => {
	vi.clearAllMocks();
	keyboard = new QuizKeyboard();
	now = 10_000;
});

async function begun(...questions: readonly Question[]): Promise<QuizRun> {
	const store = new MemoryQuizStore();
	const clock = new TestClock();
	const quiz = quizOf(questions, { clock: CLOCKS.none, at: clock.at });
	await store.begin(quiz);
	return new QuizRun(quiz, {
		...{ store, clock: clock.now, newId: countingIds(), deck: ASKABLE },
		...{ settings: DEFAULT_SETTINGS, moves: () => true, onStored: () => undefined },
		later: () => () => undefined,
	});
}

/** @returns whether the key was taken from the page */
function press(key: string, run: QuizRun | null, rest: Partial<KeyedQuiz> = {}): boolean {
	const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true });
	Object.defineProperty(event, 'timeStamp', { value: now });
	document.body.addEventListener(
		'keydown',
		() => keyboard.press(event, run && { run, isTold: false, singleKeys: true, ...on, ...rest }),
		{ once: true },
	);
	document.body.dispatchEvent(event);
	return event.defaultPrevented;
}

test('a letter or a digit picks a choice, and says true or false', async () => {
	const run = await begun(ASKED.choice, ASKED.truth);
	expect(press('b', run)).toBe(true);
	expect(run.answered).toMatchObject({ given: { picked: 1 }, mark: { verdict: 'right' } });
	run.next();
	press('f', run);
	expect(run.answered).toMatchObject({ given: { said: false }, mark: { verdict: 'right' } });
});

test('digits place events in turn, Backspace takes the last back, Enter hands in a whole order', async () => {
	const run = await begun(ASKED.order);
	const placed = () => run.asked?.placed;
	const [second, ferry, tunnel] = EVENTS.map(({ id }) => id);
	press('2', run);
	press('2', run);
	expect(placed()).toEqual([ferry, tunnel]);
	press('Backspace', run);
	expect(placed()).toEqual([ferry]);
	press('Enter', run);
	expect(run.answered).toBeNull();
	press('2', run);
	press('1', run);
	expect(placed()).toEqual([ferry, tunnel, second]);
	press('Enter', run);
	expect(run.answered).toMatchObject({ mark: { verdict: 'right' } });
});

test('a digit beyond the events that have no place yet does nothing', async () => {
	const run = await begun(ASKED.order);
	press('1', run);
	expect(press('3', run)).toBe(false);
	expect(run.asked?.placed).toHaveLength(1);
});

test('Enter goes on from what is told', async () => {
	const run = await begun(ASKED.choice, ASKED.truth);
	press('a', run);
	expect(press('Enter', run, { isTold: true })).toBe(true);
	expect(on.onnext).toHaveBeenCalledOnce();
});

test('an Enter or a space while a list’s last name is still being written does not leave it', async () => {
	const run = await begun(ASKED.names);
	press('n', run);
	now += 300;
	expect(press(' ', run, { isTold: true })).toBe(true);
	expect(on.onnext).not.toHaveBeenCalled();
	now += 701;
	press('Enter', run, { isTold: true });
	expect(on.onnext).toHaveBeenCalledOnce();
});

test('the time and the list of keys are asked for by a key each, where single keys act', async () => {
	const run = await begun(ASKED.typed);
	press('m', run);
	press('?', run);
	expect(on.ontime).toHaveBeenCalledOnce();
	expect(on.onlist).toHaveBeenCalledOnce();
	press('m', run, { singleKeys: false });
	expect(on.ontime).toHaveBeenCalledOnce();
});

test('no key is taken while no quiz takes keys', () => {
	expect(press('a', null)).toBe(false);
	expect(press('Enter', null)).toBe(false);
});
