import type { ComponentProps } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { PlainCard } from '#lib/core/cards/card.ts';
import CardDesk from '#lib/ui/study/CardDesk.svelte';
import { RIVERS } from '../../state/fixture.ts';

const [length, bridge, nile, own] = RIVERS.cards.filter(
	(card): card is PlainCard => card.kind !== 'set',
) as [PlainCard, PlainCard, PlainCard, PlainCard];

function props(card: PlainCard, given: Partial<ComponentProps<typeof CardDesk>> = {}) {
	return {
		leaf: 1,
		card,
		prompt: card.prompt.split('{{gap}}'),
		isNew: false,
		isShown: false,
		wording: null,
		publisher: 'Hill Gazette',
		language: 'en',
		leavesTo: () => null,
		onshow: vi.fn(),
		onswipe: vi.fn(),
		onsource: vi.fn(),
		...given,
	};
}

test('asks without the answer or its source; a tap on the leaf turns it', async () => {
	const given = props(length);
	await render(CardDesk, given);
	const question = page.getByRole('heading', { name: 'How long is the Severn?' });
	await expect.element(question).toHaveFocus();
	await expect.element(page.getByText('354')).not.toBeInTheDocument();
	await question.click();
	expect(given.onshow).toHaveBeenCalledOnce();
});

test('turned, it moves the focus to the answer and proves it in the margin', async () => {
	const { rerender } = await render(CardDesk, props(length));
	await rerender(props(length, { isShown: true }));
	await expect.element(page.getByText('354 kilometres', { exact: true }).first()).toHaveFocus();
	await expect.element(page.getByRole('figure')).toMatchTextContent(/reaches the sea after/);
	expect(document.querySelector('figure mark')?.textContent).toBe('354 kilometres');
});

test('opens the article from the margin', async () => {
	const given = props(length, { isShown: true });
	await render(CardDesk, given);
	await page.getByRole('button', { name: 'show in article' }).click();
	expect(given.onsource).toHaveBeenCalledOnce();
});

test('a cloze shows its gap, then what fills it', async () => {
	const { rerender } = await render(CardDesk, props(bridge));
	const question = page.getByRole('heading');
	await expect.element(question).toHaveTextContent('It has been bridged at Aust since gap.');
	await rerender(props(bridge, { isShown: true }));
	await expect.element(question).toHaveTextContent('It has been bridged at Aust since 1966.');
});

test('Arabic runs from the right', async () => {
	await render(CardDesk, props(nile, { isShown: true, language: 'ar' }));
	expect(document.querySelector('article')?.matches(':dir(rtl)')).toBe(true);
	expect(document.querySelector('figure')?.matches(':dir(rtl)')).toBe(true);
});

test('a card written by hand says so', async () => {
	await render(CardDesk, props(own, { isShown: true }));
	await expect.element(page.getByText('Not from the article')).toBeVisible();
	await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

test('an answer in the learner’s own words is not shown as proved by the sentence', async () => {
	const { rerender } = await render(
		CardDesk,
		props(length, { isShown: true, wording: 'reworded' }),
	);
	await expect.element(page.getByText('In your wording', { exact: true })).toBeVisible();
	expect(document.querySelector('figure mark')?.textContent).toBe('354 kilometres');
	const card = { ...length, answer: '220 miles', accepted: ['354 kilometres'] };
	await rerender(props(card, { isShown: true, wording: 'unproved' }));
	await expect.element(page.getByText(/In your wording; the sentence does not/)).toBeVisible();
	expect(document.querySelector('figure mark')).toBeNull();
});

test('the next leaf lies there while the last one leaves, dead to the touch', async () => {
	const { rerender } = await render(CardDesk, props(length, { isShown: true }));
	await rerender(props(bridge, { leaf: 2, leavesTo: () => 'left' }));
	await expect.element(page.getByRole('heading')).toMatchTextContent(/bridged at Aust/);
	await expect.poll(() => document.querySelectorAll('[data-leaving]')).toHaveLength(0);
	expect(document.querySelectorAll('article')).toHaveLength(1);
});

test.each([
	['Again', -1],
	['Good', 1],
])('drawn far enough, a shown leaf is stamped %s, in words', async (word, way) => {
	const given = props(length, { isShown: true });
	await render(CardDesk, given);
	const leaf = document.querySelector('article');
	const finger = (type: string, x: number) =>
		leaf?.dispatchEvent(
			new PointerEvent(type, {
				...{ clientX: x, clientY: 200, pointerType: 'touch', pointerId: 1, isPrimary: true },
			}),
		);
	finger('pointerdown', 200);
	finger('pointermove', 200 + way * 40);
	await expect.element(page.getByText(word, { exact: true })).not.toBeInTheDocument();
	finger('pointermove', 200 + way * 90);
	await expect.element(page.getByText(word, { exact: true })).toBeVisible();
	finger('pointermove', 200 + way * 10);
	await expect.element(page.getByText(word, { exact: true })).not.toBeInTheDocument();
	finger('pointerup', 200 + way * 10);
	expect(given.onswipe).not.toHaveBeenCalled();
});
