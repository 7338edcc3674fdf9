import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import SetEntry from '#lib/ui/study/SetEntry.svelte';

function props() {
	return {
		entry: '',
		language: 'en',
		prompt: 'Name the five rivers.',
		said: [],
		isComplete: false,
		ontype: vi.fn(),
		onenter: vi.fn(),
		onhint: vi.fn(),
		onfinish: vi.fn(),
	};
}

test('takes the focus, tells what is typed, and enters on Enter', async () => {
	const given = props();
	const { rerender } = await render(SetEntry, given);
	given.ontype.mockImplementation((entry: string) => rerender({ entry }));
	await expect.element(page.getByRole('textbox', { name: 'Type a name' })).toHaveFocus();
	await userEvent.keyboard('Wye');
	expect(given.ontype).toHaveBeenLastCalledWith('Wye');
	await userEvent.keyboard('{Enter}');
	expect(given.onenter).toHaveBeenCalledOnce();
});

test('a name put in at once and taken leaves the line empty', async () => {
	const given = props();
	await render(SetEntry, given);
	await page.getByRole('textbox').fill('Wye');
	expect(given.ontype).toHaveBeenLastCalledWith('Wye');
	await expect.element(page.getByRole('textbox')).toHaveValue('');
});

test('a composition counts only when it is over', async () => {
	const given = props();
	await render(SetEntry, given);
	const line = document.querySelector('input');
	if (line === null) throw new Error('no line');
	line.dispatchEvent(new CompositionEvent('compositionstart'));
	line.value = '中';
	line.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
	expect(given.ontype).not.toHaveBeenCalled();
	line.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
	expect(given.ontype).toHaveBeenCalledExactlyOnceWith('中');
});

test('a hint gives the focus back to the line, so that the keyboard stays up', async () => {
	const given = props();
	await render(SetEntry, given);
	await page.getByRole('button', { name: 'Hint' }).click();
	expect(given.onhint).toHaveBeenCalledOnce();
	await expect.element(page.getByRole('textbox')).toHaveFocus();
});

test('what became of an entry is a status; complete, giving up becomes Done', async () => {
	await render(SetEntry, { ...props(), said: ['Wye: right.', 'All named.'], isComplete: true });
	await expect.element(page.getByRole('status')).toHaveTextContent('Wye: right. All named.');
	await expect.element(page.getByRole('button', { name: 'Done' })).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Give up' })).not.toBeInTheDocument();
});

test('a long unbroken entry leaves the buttons where they are', async () => {
	const frame = document.createElement('div');
	frame.style.cssText = 'display: flex; inline-size: 320px';
	document.body.append(frame);
	await render(SetEntry, { ...props(), said: ['W'.repeat(60)] }, { baseElement: frame });
	const right = page.getByRole('button', { name: 'Give up' }).element().getBoundingClientRect();
	expect(right.right).toBeLessThanOrEqual(frame.getBoundingClientRect().right);
	frame.remove();
});
