import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { CardId } from '#lib/core/cards/card.ts';
import ArticlePage from '#lib/ui/make/ArticlePage.svelte';

const TEXT = 'The tower was built in 1875. It has 196 steps.';
const [one, two] = ['one' as CardId, 'two' as CardId];

function props() {
	const note = createRawSnippet(() => ({ render: () => '<aside>Its cards</aside>' }));
	return {
		...{
			text: TEXT,
			language: 'en',
			marked: null,
			open: null as number | null,
			chosen: null,
			citing: null as number | null,
			note,
		},
		sentences: [
			{ start: 0, end: 28, paragraph: 0, text: TEXT.slice(0, 28), cards: [two, one], leftOut: [] },
			{ start: 29, end: 46, paragraph: 0, text: TEXT.slice(29), cards: [], leftOut: [] },
		],
		numbers: new Map([
			[one, 1],
			[two, 2],
		]),
		...{ onsentence: vi.fn(), oncard: vi.fn(), onadd: vi.fn() },
	};
}

test('a sentence is tapped, and so are the numbers of its cards', async () => {
	const given = props();
	await render(ArticlePage, given);
	await page.getByRole('button', { name: 'It has 196 steps.' }).click();
	expect(given.onsentence).toHaveBeenCalledWith(1);
	await page.getByRole('button', { name: 'Card 1' }).click();
	expect(given.oncard).toHaveBeenCalledWith(one);
});

test('words are chosen by the keyboard alone, over sentences by hand', async () => {
	const given = props();
	await render(ArticlePage, given);
	const first = page.getByRole('button', { name: 'The tower was built in 1875.' });
	(first.element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowRight}{/Shift}{Enter}');
	expect(given.onadd).toHaveBeenCalledWith({ start: 4, end: 13 });

	const [from, to] = [...document.querySelectorAll('.sentence')].map((each) => each.firstChild);
	if (!from || !to) throw new Error('no text');
	getSelection()?.setBaseAndExtent(from, 23, to, 2);
	await page.getByRole('button', { name: /^Make a card/ }).click();
	expect(given.onadd).toHaveBeenLastCalledWith({ start: 23, end: 31 });
	await expect.element(page.getByRole('toolbar')).not.toBeInTheDocument();
});

test('what is said of an open sentence stands behind it, in its paragraph', async () => {
	await render(ArticlePage, { ...props(), open: 0 });
	const note = page.getByText('Its cards').element();
	expect(note.compareDocumentPosition(document.querySelectorAll('.sentence')[1] ?? note)).toBe(
		Node.DOCUMENT_POSITION_FOLLOWING,
	);
	await expect
		.element(page.getByRole('button', { name: 'The tower was built in 1875.' }))
		.toHaveAttribute('aria-expanded', 'true');
});

test('while a sentence is chosen for a card, the keys and the selected words say so', async () => {
	const given = { ...props(), citing: 2 };
	await render(ArticlePage, given);
	const second = page.getByRole('button', { name: 'It has 196 steps.' });
	await expect.element(second).toHaveAccessibleDescription(/card 2 is from this sentence/);
	(second.element() as HTMLElement).focus();
	await userEvent.keyboard('{Escape}');
	expect(given.onsentence).toHaveBeenLastCalledWith(null);
	await userEvent.keyboard('{Enter}');
	expect(given.onsentence).toHaveBeenLastCalledWith(1);
	await userEvent.keyboard('{ArrowRight}');
	await page.getByRole('button', { name: 'Card 2 is from here' }).click();
	expect(given.onadd).toHaveBeenCalledWith({ start: 29, end: 31 });
});

test('Tab comes back to the sentence that the arrows had come to', async () => {
	await render(ArticlePage, props());
	const first = page.getByRole('button', { name: 'The tower was built in 1875.' });
	const second = page.getByRole('button', { name: 'It has 196 steps.' });
	(first.element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(second).toHaveFocus();
	await expect.element(second).toHaveAttribute('tabindex', '0');
	await expect.element(first).toHaveAttribute('tabindex', '-1');
});
