import { describe, expect, test } from 'vitest';
import type { Format } from '#lib/core/quiz/format.ts';
import { quizAction, type QuizMoment } from '#lib/ui/quiz/keys.ts';

const CHOICE: QuizMoment = { singleKeys: true, format: 'choice', isAnswered: false, choices: 4 };
const asked = (format: Format, more: Partial<QuizMoment> = {}) => ({ ...CHOICE, format, ...more });

/** A key as it arrives, pressed on `target` (the page, unless said). */
function press(
	key: string,
	moment: QuizMoment = CHOICE,
	init: KeyboardEventInit = {},
	target: Element = document.body,
) {
	let action: ReturnType<typeof quizAction>;
	const listen = (event: KeyboardEvent) => (action = quizAction(event, moment));
	document.addEventListener('keydown', listen, { once: true });
	target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
	document.removeEventListener('keydown', listen);
	return action;
}

function placed(html: 'input' | 'button' | 'dialog') {
	return document.body.appendChild(document.createElement(html));
}

describe('keys of a quiz', () => {
	test('a choice is picked by its digit or letter, if there is such a one', () => {
		const picks = (keys: string, moment?: QuizMoment) =>
			Array.from(keys, (key) => press(key, moment));
		const four = [0, 1, 2, 3].map((index) => ({ kind: 'pick', index }));
		expect(picks('1234')).toEqual(four);
		expect(picks('abcd')).toEqual(four);
		expect(picks('ABCD')).toEqual(four);
		expect(picks('4d5e0', asked('choice', { choices: 3 }))).toEqual(Array(5).fill(undefined));
	});

	test('true and false have their letters and two digits', () => {
		for (const key of ['t', 'T', '1']) {
			expect(press(key, asked('truth'))).toEqual({ kind: 'say', said: true });
		}
		for (const key of ['f', 'F', '2']) {
			expect(press(key, asked('truth'))).toEqual({ kind: 'say', said: false });
		}
		expect(press('3', asked('truth'))).toBeUndefined();
		expect(press('a', asked('truth'))).toBeUndefined();
	});

	test('an event is placed by its letter or digit, taken back by Backspace, and the order handed in by Enter', () => {
		const three = asked('order', { choices: 3 });
		expect(press('3', three)).toEqual({ kind: 'place', index: 2 });
		expect(press('4', three)).toBeUndefined();
		expect(press('b', three)).toEqual({ kind: 'place', index: 1 });
		expect(press('d', three)).toBeUndefined();
		expect(press('Backspace', three)).toEqual({ kind: 'take' });
		expect(press('Enter', three)).toEqual({ kind: 'advance' });
		expect(press(' ', three)).toBeUndefined();
		expect(press('Backspace', asked('order', { isAnswered: true }))).toBeUndefined();
		expect(press('Backspace')).toBeUndefined();
	});

	test('once answered, Space and Enter go on, and nothing answers again', () => {
		for (const format of ['choice', 'typed', 'truth', 'names', 'order'] as const) {
			const done = asked(format, { isAnswered: true });
			expect(press('Enter', done)).toEqual({ kind: 'advance' });
			expect(press(' ', done)).toEqual({ kind: 'advance' });
			for (const key of ['1', 'a', 't', 'f']) expect(press(key, done)).toBeUndefined();
		}
		expect(press('Enter')).toBeUndefined();
		expect(press(' ', asked('truth'))).toBeUndefined();
	});

	test('the time left and the list of keys are there in every format, answered or not', () => {
		for (const format of ['choice', 'typed', 'truth', 'names', 'order'] as const) {
			for (const isAnswered of [false, true]) {
				expect(press('m', asked(format, { isAnswered }))).toEqual({ kind: 'time' });
				expect(press('?', asked(format, { isAnswered }), { shiftKey: true })).toEqual({
					kind: 'list',
				});
			}
		}
	});

	test('a held key, a composition and a modifier do nothing', () => {
		expect(press('1', CHOICE, { repeat: true })).toBeUndefined();
		expect(press('1', CHOICE, { isComposing: true })).toBeUndefined();
		expect(press('1', CHOICE, { ctrlKey: true })).toBeUndefined();
		expect(press('a', CHOICE, { metaKey: true })).toBeUndefined();
		expect(press('d', CHOICE, { altKey: true })).toBeUndefined();
		expect(press('Shift', CHOICE)).toBeUndefined();
	});

	test('a text box, a dialog and a focused button keep their keys', () => {
		const done = asked('choice', { isAnswered: true });
		expect(press('1', CHOICE, {}, placed('input'))).toBeUndefined();
		expect(press('Enter', done, {}, placed('input'))).toBeUndefined();
		expect(press('m', CHOICE, {}, placed('dialog'))).toBeUndefined();
		expect(press(' ', done, {}, placed('button'))).toBeUndefined();
		expect(press('2', CHOICE, {}, placed('button'))).toEqual({ kind: 'pick', index: 1 });
	});

	test('single keys can be switched off; Space, Enter and Backspace stay', () => {
		const off = { singleKeys: false };
		for (const key of ['1', 'a', 'm', '?'])
			expect(press(key, asked('choice', off))).toBeUndefined();
		expect(press('t', asked('truth', off))).toBeUndefined();
		expect(press('Enter', asked('truth', { ...off, isAnswered: true }))).toEqual({
			kind: 'advance',
		});
		expect(press('Backspace', asked('order', off))).toEqual({ kind: 'take' });
	});
});
