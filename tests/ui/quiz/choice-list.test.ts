import '../../../src/app.css';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import ChoiceList from '#lib/ui/quiz/ChoiceList.svelte';

const list = {
	choices: ['Severn', 'Wye', 'Nile', 'Taff'],
	picked: null,
	answer: null,
	language: 'en',
	onpick: vi.fn(),
};
const choice = (name: RegExp) => page.getByRole('button', { name });
const marks = () => document.querySelectorAll('svg.right, svg.wrong');

test('is answered by one tap, and tells of no verdict before', async () => {
	const given = { ...list, onpick: vi.fn() };
	await render(ChoiceList, given);
	await choice(/Nile/).click();
	expect(given.onpick).toHaveBeenCalledExactlyOnceWith(2);
	expect(marks()).toHaveLength(0);
});

test('every choice has a letter, a shape and room for a finger', async () => {
	await render(ChoiceList, list);
	const buttons = page.getByRole('group', { name: 'Choices' }).getByRole('button').elements();
	expect(buttons.map(({ textContent }) => textContent.trim()[0])).toEqual(['A', 'B', 'C', 'D']);
	const shapes = buttons.map((button) => button.querySelector('path')?.getAttribute('d'));
	expect(new Set(shapes).size).toBe(4);
	for (const button of buttons) {
		expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(56);
	}
});

test('a double tap on the question before does not answer this one; the keyboard does', async () => {
	const given = { ...list, onpick: vi.fn() };
	await render(ChoiceList, given);
	const first = choice(/Severn/).element() as HTMLElement;
	expect(getComputedStyle(first).pointerEvents).toBe('none');
	first.focus();
	await userEvent.keyboard('{Enter}');
	expect(given.onpick).toHaveBeenCalledExactlyOnceWith(0);
	await expect.poll(() => getComputedStyle(first).pointerEvents).toBe('auto');
});

test('answered, it says in words which is right and which was given', async () => {
	await render(ChoiceList, { ...list, picked: 2, answer: 0 });
	await expect.element(choice(/Severn.*Right answer/)).toBeDisabled();
	await expect.element(choice(/Nile.*Your answer/)).toBeDisabled();
	await expect.element(choice(/Nile/)).toHaveAttribute('aria-pressed', 'true');
	await expect.element(choice(/Wye/)).not.toMatchTextContent(/answer/);
	expect(marks()).toHaveLength(2);
});

test('a right answer is both', async () => {
	await render(ChoiceList, { ...list, picked: 1, answer: 1 });
	await expect.element(choice(/Wye.*Right answer.*Your answer/)).toBeVisible();
	expect(marks()).toHaveLength(1);
});

test('no line moves when it is answered, however long the words', async () => {
	const choices = ['Rindfleischetikettierungsüberwachungsaufgabe '.repeat(2), 'Wye', 'Nile'];
	const { rerender } = await render(ChoiceList, { ...list, choices });
	const places = () =>
		page
			.getByRole('button')
			.elements()
			.map((button) => button.getBoundingClientRect().toJSON() as unknown);
	const before = places();
	await rerender({ picked: 1, answer: 0 });
	await expect.element(choice(/Wye/)).toBeDisabled();
	expect(places()).toEqual(before);
});
