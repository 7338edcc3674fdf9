import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { CardId, FactId } from '#lib/core/cards/card.ts';
import type { DraftCard } from '#lib/core/draft/index.ts';
import CardItem from '#lib/ui/make/CardItem.svelte';

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

function props() {
	const draftCard: DraftCard = {
		...{ standing: 'in', origin: 'added' },
		card: {
			...{ id: 'a' as CardId, fact: 'f' as FactId, kind: 'basic', accepted: [], citation: null },
			...{ prompt: `Where is the ${LONG}?`, answer: LONG },
		},
	};
	const children = createRawSnippet(() => ({ render: () => '<p>Its fields</p>' }));
	return {
		...{ draftCard, number: 3, language: 'en', isFaulty: true, isChosen: false },
		...{ onchoose: vi.fn(), children },
	};
}

test('says what it asks, where it is not from the article, and that it is not ready', async () => {
	const given = props();
	await render(CardItem, given);
	const face = page.getByRole('button', { name: /^Card 3/ });
	await expect.element(face).toMatchTextContent(/not ready yet.*not from the article/s);
	await face.click();
	expect(given.onchoose).toHaveBeenCalledOnce();
	await expect.element(page.getByText('Its fields')).not.toBeInTheDocument();
});

test('a word longer than the screen is broken, not the screen', async () => {
	await page.viewport(320, 568);
	const { container } = await render(CardItem, props());
	expect(container.scrollWidth).toBeLessThanOrEqual(320);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
