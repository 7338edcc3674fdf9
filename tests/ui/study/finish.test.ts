import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import Finish from '#lib/ui/study/Finish.svelte';

const done = {
	cards: 10,
	answers: 38,
	remembered: 37,
	ms: 240_000,
	inDays: 1,
	due: 4,
	fresh: 0,
	stepIn: null,
	numbers: '/stats/#deck=d',
};

test('tells cards and answers apart', async () => {
	await render(Finish, done);
	await expect.element(page.getByRole('heading', { name: 'Done for now' })).toHaveFocus();
	const figures = document.querySelector('dl');
	expect(figures?.innerText.replaceAll(/\s+/g, ' ')).toMatch(
		/cards 10 answers right 37 of 38 spent on it 4 min/,
	);
	await expect.element(page.getByText(/4 cards come back tomorrow\./)).toBeVisible();
});

test('with nothing to do, does not say so twice', async () => {
	await render(Finish, { ...done, cards: 0, answers: 0, remembered: 0, due: 0, inDays: 3 });
	const said = document.querySelector('section')?.innerText ?? '';
	expect(said.match(/nothing/gi)).toHaveLength(1);
	expect(said).toMatch(/in.3.days/);
});

test('says that all cards are set aside, and opens the list of them', async () => {
	const onaside = vi.fn();
	await render(Finish, { ...done, cards: 0, answers: 0, due: 0, inDays: null, onaside });
	await expect.element(page.getByText(/All cards of this deck are set aside/)).toBeVisible();
	await expect.element(page.getByText(/Nothing more is planned/)).not.toBeInTheDocument();
	await page.getByRole('button', { name: 'See what is set aside' }).click();
	expect(onaside).toHaveBeenCalledOnce();
});
