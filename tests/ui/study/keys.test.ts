import { describe, expect, test } from 'vitest';
import { studyAction } from '#lib/ui/study/keys.ts';

/** A key as it arrives, pressed on `target` (the page, unless said). */
function press(key: string, init: KeyboardEventInit = {}, target: Element = document.body) {
	let action: ReturnType<typeof studyAction>;
	const listen = (event: KeyboardEvent) => (action = studyAction(event, { singleKeys: true }));
	document.addEventListener('keydown', listen, { once: true });
	target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
	document.removeEventListener('keydown', listen);
	return action;
}

function placed(html: 'input' | 'button' | 'dialog') {
	return document.body.appendChild(document.createElement(html));
}

describe('keys of study', () => {
	test("are Anki's", () => {
		expect(press(' ')).toEqual({ kind: 'advance' });
		expect(press('Enter')).toEqual({ kind: 'advance' });
		expect(['1', '2', '3', '4'].map((key) => press(key))).toEqual(
			[1, 2, 3, 4].map((rating) => ({ kind: 'rate', rating })),
		);
		expect(press('u')).toEqual({ kind: 'undo' });
		expect(press('?', { shiftKey: true })).toEqual({ kind: 'list' });
	});

	test('act on the card; a sign may need a modifier of its own', () => {
		const of = { e: 'edit', i: 'info', '-': 'bury', '@': 'suspend' };
		for (const [key, does] of Object.entries(of))
			expect(press(key)).toEqual({ kind: 'card', does });
		const altGr = { altKey: true, ctrlKey: true };
		expect(press('@', altGr)).toEqual({ kind: 'card', does: 'suspend' });
		expect(press('e', altGr)).toBeUndefined();
	});

	test('undo and redo by Ctrl and by Cmd', () => {
		expect(press('z', { ctrlKey: true })).toEqual({ kind: 'undo' });
		expect(press('z', { metaKey: true })).toEqual({ kind: 'undo' });
		expect(press('Z', { ctrlKey: true, shiftKey: true })).toEqual({ kind: 'redo' });
		expect(press('1', { ctrlKey: true })).toBeUndefined();
	});

	test('a held key and a composition do nothing', () => {
		expect(press(' ', { repeat: true })).toBeUndefined();
		expect(press('Enter', { isComposing: true })).toBeUndefined();
	});

	test('a text box, a dialog and a focused button keep their keys', () => {
		expect(press('1', {}, placed('input'))).toBeUndefined();
		expect(press('u', {}, placed('dialog'))).toBeUndefined();
		expect(press(' ', {}, placed('button'))).toBeUndefined();
		expect(press('1', {}, placed('button'))).toEqual({ kind: 'rate', rating: 1 });
	});

	test('single keys can be switched off; Space, Enter and Ctrl+Z stay', () => {
		const off = (key: string, init: KeyboardEventInit = {}) =>
			studyAction(new KeyboardEvent('keydown', { key, ...init }), { singleKeys: false });
		expect(off('1')).toBeUndefined();
		expect(off('u')).toBeUndefined();
		expect(off(' ')).toEqual({ kind: 'advance' });
		expect(off('z', { ctrlKey: true })).toEqual({ kind: 'undo' });
	});
});
