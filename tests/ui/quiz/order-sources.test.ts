import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { CardId, FactId, PlainCard } from '#lib/core/cards/card.ts';
import OrderSources from '#lib/ui/quiz/OrderSources.svelte';

function event(id: string, date: string, quote: string | null, rest: Partial<PlainCard> = {}) {
	return {
		...{ id: id as CardId, fact: id as FactId, kind: 'basic', prompt: `When was the ${id}?` },
		...{ answer: date, accepted: [], value: { date } },
		citation: quote === null ? null : { start: 0, end: quote.length, quote },
		...rest,
	} satisfies PlainCard;
}

const canal = event('canal', '1827', 'The canal was dug in 1827.');
const bridge = event('bridge', '1966', 'A bridge was opened in 1966.');
const flood = event('flood', '1947', 'It rose twenty years after the first gauge.', {
	derived: 'date',
});

function props(cards: readonly PlainCard[]) {
	return {
		...{ cards, publisher: 'Reuters', language: 'en', onsource: vi.fn() },
		wordingOf: (_card: CardId): 'reworded' | 'unproved' | null => null,
	};
}

const lines = () =>
	page
		.getByRole('list', { name: 'Where it says so' })
		.getByRole('listitem')
		.elements()
		.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());

test('each event has its date and its sentence, earliest first', async () => {
	await render(OrderSources, props([bridge, canal, flood]));
	expect(lines()).toEqual([
		expect.stringMatching(/^1827 The canal was dug in 1827\./),
		expect.stringMatching(/^1947 It rose twenty years .* Worked out from the sentence/),
		expect.stringMatching(/^1966 A bridge was opened in 1966\./),
	]);
	const marks = page.getByRole('mark').elements();
	expect(marks.map(({ textContent }) => textContent)).toEqual(['1827', '1966']);
	await expect.element(page.getByText('Reuters')).toBeVisible();
});

test('each leads to its own place in the article, and says to which', async () => {
	const given = props([bridge, canal]);
	await render(OrderSources, given);
	const names = ['canal', 'bridge'].map((id) => `show in article: When was the ${id}?`);
	for (const name of names) await page.getByRole('button', { name, exact: true }).click();
	expect(given.onsource.mock.calls).toEqual([['canal'], ['bridge']]);
});

test('what was written by hand has no sentence, and leads nowhere', async () => {
	await render(OrderSources, props([event('fair', '1900', null)]));
	expect(lines()).toEqual(['1900 Not from the article']);
	await expect.element(page.getByRole('button')).not.toBeInTheDocument();
	await expect.element(page.getByText('Reuters')).not.toBeInTheDocument();
});

test('says so where a card is in its learner’s wording, and marks nothing that is not proved', async () => {
	const wordings: Readonly<Record<string, 'reworded' | 'unproved'>> = {
		canal: 'reworded',
		bridge: 'unproved',
	};
	await render(OrderSources, {
		...props([canal, bridge]),
		wordingOf: (card: CardId) => wordings[card] ?? null,
	});
	expect(lines()).toEqual([
		expect.stringContaining('In your wording'),
		expect.stringContaining('the sentence does not say it so'),
	]);
	const marks = page.getByRole('mark').elements();
	expect(marks.map(({ textContent }) => textContent)).toEqual(['1827']);
});
