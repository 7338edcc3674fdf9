import '../../../src/app.css';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { Card, CardId } from '#lib/core/cards/card.ts';
import { deckDifference } from '#lib/core/deck/deck-difference.ts';
import DeckDifference from '#lib/ui/deck/DeckDifference.svelte';
import { withCards } from '../../core/deck/deck-versions.ts';
import { ferries, ferryCount, harbour, opened, place } from '../../core/deck/harbour.ts';

const reworded = {
	...opened,
	prompt: 'On which day was the harbour of Tarn opened?',
	hint: 'A Monday.',
	tags: ['dates'],
};
const extra: Card = { ...place, id: 'eeeeeeee' as CardId, prompt: 'By the sea lies {{gap}}.' };
const difference = deckDifference(
	harbour,
	withCards({ ...harbour, title: 'Tarn' }, [extra, reworded, place]),
);
const props = { difference, language: 'en' };

test('names what is added, reworded and withdrawn, and what else is another', async () => {
	await render(DeckDifference, props);
	for (const name of ['1 card added', '1 card reworded', '2 cards withdrawn']) {
		await expect.element(page.getByRole('heading', { name })).toBeVisible();
	}
	await expect.element(page.getByText('By the sea lies ….')).toBeVisible();
	await expect.element(page.getByText('Heron · Tern · Gull')).toBeVisible();
	await expect.element(page.getByText('The deck has another title.')).toBeVisible();
	await expect.element(page.getByText('Also changed: tags')).toBeVisible();
});

test('marks what is not from the article, whether it comes, changes or goes', async () => {
	const byHand = (card: Card): Card => ({ ...card, citation: null });
	const before = withCards(harbour, [byHand(opened), byHand(ferryCount), place]);
	const after = withCards(harbour, [byHand(reworded), place, byHand(extra)]);
	await render(DeckDifference, { ...props, difference: deckDifference(before, after) });
	const sections = page.getByRole('listitem');
	await expect.poll(() => sections.elements().length).toBe(3);
	for (const each of sections.all())
		await expect.element(each.getByText('not from the article')).toBeVisible();
});

test('shows old and new words, told apart without colour and for whoever hears them', async () => {
	const { container } = await render(DeckDifference, props);
	const [before, after] = ['del', 'ins'].map((name) => container.querySelector(name));
	expect(before?.textContent).toBe(opened.prompt);
	expect(after?.textContent).toBe(reworded.prompt);
	expect(before?.querySelector('s')?.textContent).toBe('When');
	const mark = after?.querySelector('mark');
	expect(mark?.textContent).toBe('On which day');
	expect(mark && getComputedStyle(mark).textDecorationLine).toBe('underline');
	await expect
		.element(page.elementLocator(container))
		.toMatchTextContent(/Before:.*When.*Now:.*On which day/);
});

test('lets each withdrawn card be kept, where that may be chosen', async () => {
	const onkeep = vi.fn();
	await render(DeckDifference, { ...props, onkeep, kept: new Set([ferryCount.id]) });
	const boxes = page.getByRole('checkbox', { name: 'Keep' });
	await expect.element(boxes.first()).not.toBeChecked();
	await expect.element(boxes.last()).toBeChecked();
	await boxes.first().click();
	await boxes.last().click();
	expect(onkeep.mock.calls).toEqual([
		[ferries.id, 'keep'],
		[ferryCount.id, 'retire'],
	]);
});

test('offers no choice where there is none', async () => {
	await render(DeckDifference, props);
	await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
});

test('tells of a card that comes back, and of own changes that it touches', async () => {
	const own = {
		card: opened.id,
		field: 'prompt',
		before: opened.prompt,
		after: reworded.prompt,
	} as const;
	await render(DeckDifference, {
		...props,
		returning: [extra.id],
		ownChanges: [
			{ ...own, kind: 'wording', mine: 'When could one sail?', becomes: 'stays' },
			{
				...own,
				kind: 'forms',
				field: 'answer',
				mine: ['March'],
				after: '5 March',
				becomes: 'stays',
			},
			{ ...own, kind: 'wording', field: 'hint', mine: 'Early', becomes: 'no-place' },
			{ ...own, kind: 'wording', field: 'hint', mine: 'A Monday.', becomes: 'agrees' },
		],
	});
	await expect.element(page.getByText(/You had this one before/)).toBeVisible();
	await expect
		.element(
			page.getByText(
				/“\u2068When could one sail\?\u2069” stay\. The card beneath now says “\u2068On which/,
			),
		)
		.toBeVisible();
	await expect
		.element(
			page.getByText(
				/“\u2068March\u2069” counted as right\. The answer is now “\u20685 March\u2069”/,
			),
		)
		.toBeVisible();
	await expect.element(page.getByText(/“\u2068Early\u2069” have no place/)).toBeVisible();
	await expect
		.element(page.getByText(/now says “\u2068A Monday\.\u2069”, as you had put it/))
		.toBeVisible();
});

test('shows the first of many, and all of them when asked', async () => {
	const cards = Array.from({ length: 30 }, (_, n): Card => ({
		...{ ...place, id: `card${String(n).padStart(4, '0')}` as CardId },
		prompt: `Number ${String(n)}: {{gap}}`,
	}));
	const many = deckDifference(harbour, withCards(harbour, [...harbour.cards, ...cards]));
	await render(DeckDifference, { difference: many, language: 'en' });
	await expect.element(page.getByRole('listitem')).toHaveLength(5);
	await page.getByRole('button', { name: 'Show all 30' }).click();
	await expect.element(page.getByRole('listitem')).toHaveLength(30);
});

test('says so where the cards say the same', async () => {
	await render(DeckDifference, { difference: deckDifference(harbour, harbour), language: 'en' });
	await expect.element(page.getByText('Its cards say the same.')).toBeVisible();
});

test.each(['light', 'dark'])('fits a phone, in a %s room', async (scheme) => {
	await page.viewport(390, 844);
	document.documentElement.style.colorScheme = scheme;
	const long = {
		...reworded,
		answer: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2),
	};
	const wide = deckDifference(harbour, withCards(harbour, [extra, long]));
	const { container } = await render(DeckDifference, {
		...props,
		difference: wide,
		onkeep: vi.fn(),
	});
	container.style.padding = '0 16px';
	expect(container.scrollWidth).toBeLessThanOrEqual(390);
	document.documentElement.style.colorScheme = '';
});
