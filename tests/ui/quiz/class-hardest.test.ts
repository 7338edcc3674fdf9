import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { CardId } from '#lib/core/cards/card.ts';
import ClassHardest from '#lib/ui/quiz/ClassHardest.svelte';

const tally = (card: string, asked: number, missed: number) => ({
	...{ card: card as CardId, asked, missed },
});
const rest = { promptOf: () => undefined, language: 'en', isUnknown: false };

test('says of a class without a miss that nobody missed anything', async () => {
	const cards = [tally('a', 3, 0)];
	await render(ClassHardest, { cards, hardest: [], isTelling: false, ...rest });
	await expect.element(page.getByText('Nobody missed a question.')).toBeVisible();
	await expect.element(page.getByText(/Too few/)).not.toBeInTheDocument();
});

test('where each had their own questions, shows what was missed and says what it is worth', async () => {
	const cards = [tally('a', 1, 1), tally('b', 2, 2)];
	const hardest = cards.toReversed();
	await render(ClassHardest, { cards, hardest, isTelling: false, ...rest });
	await expect.element(page.getByText('missed by 2 of 2')).toBeVisible();
	await expect.element(page.getByText('missed by 1 of 1')).toBeVisible();
	await expect
		.element(page.getByText('Too few were asked the same question to tell which is hardest.'))
		.toBeVisible();
	await expect.element(page.getByText(/Nobody/)).not.toBeInTheDocument();
});

test('where enough were asked the same, it needs no such word', async () => {
	const cards = [tally('a', 3, 2)];
	await render(ClassHardest, { cards, hardest: cards, isTelling: true, ...rest });
	await expect.element(page.getByText('missed by 2 of 3')).toBeVisible();
	await expect.element(page.getByText(/Too few/)).not.toBeInTheDocument();
});
