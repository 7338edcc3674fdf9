import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import BroughtIn from '#lib/ui/backup/BroughtIn.svelte';
import { deck } from './brought-decks.ts';

test('says which decks came, and how many answers', async () => {
	const decks = [
		deck('Rivers', 'new'),
		deck('Hills', 'newer'),
		deck('Towns', 'older'),
		deck('Seas', 'article'),
	];
	await render(BroughtIn, { decks, added: 240 });
	const word = page.getByRole('status');
	await expect.element(word).toMatchTextContent(/Rivers\s*a deck that was not here/);
	await expect.element(word).toMatchTextContent(/Hills\s*a newer revision/);
	await expect.element(word).toMatchTextContent(/Seas\s*the whole article/);
	await expect.element(word).toMatchTextContent(/240 answers and changes that were not here/);
	await expect.element(word).not.toMatchTextContent(/Towns/);
});

test('says so where nothing of it was taken', async () => {
	await render(BroughtIn, { decks: [deck('Rivers', 'same')], added: 0 });
	await expect.element(page.getByRole('status')).toMatchTextContent(/Nothing was brought in/);
});
