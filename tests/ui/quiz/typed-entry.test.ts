import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import TypedEntry from '#lib/ui/quiz/TypedEntry.svelte';

function props() {
	return {
		entry: '',
		language: 'en',
		prompt: 'How long is the Severn?',
		ontype: vi.fn(),
		onenter: vi.fn(),
		onskip: vi.fn(),
	};
}
const box = () => page.getByRole('textbox', { name: 'Your answer' });

function line() {
	const input = document.querySelector('input');
	if (input === null) throw new Error('no line');
	return input;
}

test('takes the focus, tells what is typed, and hands it in on Enter or by its button', async () => {
	const given = props();
	const { rerender } = await render(TypedEntry, given);
	given.ontype.mockImplementation((entry: string) => rerender({ entry }));
	await expect.element(box()).toHaveFocus();
	await expect.element(box()).toHaveAccessibleDescription('How long is the Severn?');
	await userEvent.keyboard('354');
	expect(given.ontype).toHaveBeenLastCalledWith('354');
	await userEvent.keyboard('{Enter}');
	expect(given.onenter).toHaveBeenCalledOnce();
	await page.getByRole('button', { name: 'Answer' }).click();
	expect(given.onenter).toHaveBeenCalledTimes(2);
});

test('stays for the next question, with the focus, and reads it out', async () => {
	const { rerender } = await render(TypedEntry, { ...props(), entry: '354' });
	const before = line();
	await page.getByRole('button', { name: 'I don’t know' }).click();
	await rerender({ prompt: 'How long is the Wye?', entry: '' });
	expect(line()).toBe(before);
	await expect.element(box()).toHaveFocus();
	await expect.element(box()).toHaveValue('');
	await expect.element(box()).toHaveAccessibleDescription('How long is the Wye?');
	const told = page.getByText('How long is the Wye?').element();
	expect(told.getAttribute('aria-live')).toBe('polite');
});

test('says nothing of an empty line on the next question', async () => {
	const { rerender } = await render(TypedEntry, props());
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('status')).toMatchTextContent(/Nothing is written yet/);
	await rerender({ prompt: 'How long is the Wye?' });
	await expect.element(page.getByRole('status')).toHaveTextContent('');
});

test('an Enter that is held down, or that ends a composition, hands nothing in', async () => {
	const given = props();
	await render(TypedEntry, given);
	const enter = (init: KeyboardEventInit) => {
		const event = new KeyboardEvent('keydown', {
			key: 'Enter',
			bubbles: true,
			cancelable: true,
			...init,
		});
		line().dispatchEvent(event);
		return event.defaultPrevented;
	};
	expect(enter({})).toBe(false);
	expect(enter({ repeat: true })).toBe(true);
	expect(enter({ isComposing: true })).toBe(true);
});

test('a composition counts only when it is over', async () => {
	const given = props();
	await render(TypedEntry, given);
	line().value = '中';
	line().dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
	expect(given.ontype).not.toHaveBeenCalled();
	line().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
	expect(given.ontype).toHaveBeenCalledExactlyOnceWith('中');
});

test('Escape leaves the line', async () => {
	await render(TypedEntry, props());
	await expect.element(box()).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	await expect.element(box()).not.toHaveFocus();
});

test('whoever does not know can say so', async () => {
	const given = props();
	await render(TypedEntry, given);
	await page.getByRole('button', { name: 'I don’t know' }).click();
	expect(given.onskip).toHaveBeenCalledOnce();
	expect(given.onenter).not.toHaveBeenCalled();
});

test('an empty line is not handed in: it says so, until something is written', async () => {
	const given = props();
	await render(TypedEntry, given);
	const word = page.getByText(/^Nothing is written yet/);
	await page.getByRole('button', { name: 'Answer' }).click();
	await expect.element(word).toBeVisible();
	await expect.element(box()).toHaveFocus();
	await userEvent.keyboard('3');
	await expect.element(word).not.toBeInTheDocument();
	await box().fill('  ');
	await userEvent.keyboard('{Enter}');
	await expect.element(word).toBeVisible();
	expect(given.onenter).not.toHaveBeenCalled();
});
