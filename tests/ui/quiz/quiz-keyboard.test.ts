import { beforeEach, describe, expect, test, vi } from 'vitest';
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
	return pressOn(document.body, key, run, rest);
}

function pressOn(
	target: HTMLElement,
	key: string,
	run: QuizRun | null,
	rest: Partial<KeyedQuiz> & KeyboardEventInit = {},
): boolean {
	const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...rest });
	Object.defineProperty(event, 'timeStamp', { value: now });
	const asked = run?.asked;
	const keyed = { isTold: false, singleKeys: true, ...on, ...rest };
	const onanswer: KeyedQuiz['onanswer'] = (given) => run?.answer(given);
	document.body.addEventListener(
		'keydown',
		() => keyboard.press(event, asked ? { asked, onanswer, ...keyed } : null),
		{ once: true },
	);
	target.dispatchEvent(event);
	return event.defaultPrevented;
}

/** Letters on a line, one each 100 ms. */
function write(text: string, run: QuizRun): void {
	const line = document.body.appendChild(document.createElement('input'));
	for (const letter of text) {
		now += 100;
		pressOn(line, letter, run);
	}
	line.remove();
}

test('a letter or a digit picks a choice, and says true or false', async () => {
	const run = await begun(ASKED.choice, ASKED.truth);
	expect(press('b', run)).toBe(true);
	expect(run.answered).toMatchObject({ given: { picked: 1 }, mark: { verdict: 'right' } });
	run.next();
	press('f', run);
	expect(run.answered).toMatchObject({ given: { said: false }, mark: { verdict: 'right' } });
});

test('its letter places an event or takes it back, Backspace the last, Enter hands in a whole order', async () => {
	const run = await begun(ASKED.order);
	const placed = () => run.asked?.placed;
	const [second, ferry, tunnel] = EVENTS.map(({ id }) => id);
	press('b', run);
	press('c', run);
	expect(placed()).toEqual([ferry, tunnel]);
	press('2', run);
	expect(placed()).toEqual([tunnel]);
	press('b', run);
	press('Backspace', run);
	expect(placed()).toEqual([tunnel]);
	press('Enter', run);
	expect(run.answered).toBeNull();
	press('Backspace', run);
	for (const key of 'bca') press(key, run);
	expect(placed()).toEqual([ferry, tunnel, second]);
	press('Enter', run);
	expect(run.answered).toMatchObject({ mark: { verdict: 'right' } });
});

test('a letter or a digit beyond the events does nothing', async () => {
	const run = await begun(ASKED.order);
	expect(press('d', run)).toBe(false);
	expect(press('4', run)).toBe(false);
	expect(run.asked?.placed).toHaveLength(0);
});

test('Enter goes on from what is told', async () => {
	const run = await begun(ASKED.choice, ASKED.truth);
	press('a', run);
	expect(press('Enter', run, { isTold: true })).toBe(true);
	expect(on.onnext).toHaveBeenCalledOnce();
});

describe('who is still writing when the line is gone', () => {
	test('does not go on from what is told then', async () => {
		const run = await begun(ASKED.names);
		write('Severn', run);
		now += 300;
		expect(press(' ', run, { isTold: true })).toBe(true);
		expect(press('Enter', run, { isTold: true })).toBe(true);
		expect(on.onnext).not.toHaveBeenCalled();
		now += 700;
		press('Enter', run, { isTold: true });
		expect(on.onnext).toHaveBeenCalledOnce();
	});

	test('does not answer the next question by the letters that were meant for the line', async () => {
		const run = await begun(ASKED.typed, ASKED.choice);
		write('354 ', run);
		run.answer({ format: 'typed', text: '354' });
		run.next();
		// Longer than one pause between two keys, and never a pause of that length.
		for (const letter of 'abcdabcdabcd') {
			now += 100;
			press(letter, run);
		}
		expect(run.answered).toBeNull();
		now += 700;
		press('b', run);
		expect(run.answered).toMatchObject({ given: { picked: 1 } });
	});

	test('reads what is told, also after a second Enter that came with the first', async () => {
		const run = await begun(ASKED.typed, ASKED.choice);
		write('354', run);
		const line = document.body.appendChild(document.createElement('input'));
		pressOn(line, 'Enter', run);
		line.remove();
		now += 200;
		press('Enter', run, { isTold: true });
		expect(on.onnext).not.toHaveBeenCalled();
		now += 200;
		press('Enter', run, { isTold: true });
		expect(on.onnext).toHaveBeenCalledOnce();
	});

	test('has handed nothing in by the Enter that ends a composition', async () => {
		const run = await begun(ASKED.typed);
		const line = document.body.appendChild(document.createElement('input'));
		pressOn(line, 'Enter', run, { isComposing: true });
		line.remove();
		now += 100;
		press('Enter', run, { isTold: true });
		expect(on.onnext).not.toHaveBeenCalled();
	});
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
