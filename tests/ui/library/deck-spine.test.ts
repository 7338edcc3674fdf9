import '../../../src/app.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { dayOfDate } from '#lib/core/schedule/calendar-date.ts';
import DeckSpine from '#lib/ui/library/DeckSpine.svelte';

const deck = {
	title: 'Rivers of Plynlimon',
	publisher: 'Hill Gazette',
	published: '2023-05-02',
	cards: 5,
	due: 0,
	freshToday: 0,
	nextIn: null,
	memory: { known: 3, learning: 2, fresh: 4 },
	settled: true,
	href: '#deck=rivers',
	quiz: '#quiz=rivers',
	share: '#share=rivers',
};

test('says what is due and new, and reads its memory bar out', async () => {
	await render(DeckSpine, { ...deck, due: 12, freshToday: 8 });
	const spine = page.getByRole('article');
	await expect.element(spine).toMatchTextContent(/12 due · 8 new · 5 cards/);
	await expect.element(spine).toMatchTextContent(/Hill Gazette · 2.May.2023/);
	await expect.element(page.getByRole('img')).toHaveAccessibleName('Known 3, learning 2, new 4');
	await expect
		.element(page.getByRole('link', { name: 'Rivers of Plynlimon' }))
		.toHaveAttribute('href', '#deck=rivers');
});

test('with nothing due, says when there is', async () => {
	const { rerender } = await render(DeckSpine, { ...deck, nextIn: 3 });
	await expect
		.element(page.getByRole('article'))
		.toMatchTextContent(/Nothing due for 3 days · 5 cards/);
	await rerender({ nextIn: 1 });
	await expect
		.element(page.getByRole('article'))
		.toMatchTextContent(/Nothing due until tomorrow · 5 cards/);
});

test('a deck that was never opened is all new', async () => {
	await render(DeckSpine, { ...deck, memory: null });
	await expect.element(page.getByRole('img')).toHaveAccessibleName('Known 0, learning 0, new 5');
});

test('among other decks, a leaf says itself what it opens, and is one link', async () => {
	await render(DeckSpine, { ...deck, due: 7, action: 'Study 7' });
	await expect.element(page.getByText('Study 7')).toBeVisible();
	// Beside it there are only the ways to pass it on and to a quiz.
	const links = page.getByRole('link').elements();
	expect(links.map((link) => link.getAttribute('href'))).toEqual([
		'#deck=rivers',
		'#share=rivers',
		'#quiz=rivers',
	]);
});

test('a break and an exam that is near are told, and nothing is where there are none', async () => {
	const { rerender } = await render(DeckSpine, deck);
	const spine = page.getByRole('article');
	await expect.element(spine).not.toMatchTextContent(/break|Exam/);
	const day = (date: string) => dayOfDate(date)!;
	await rerender({ awayUntil: day('2026-12-12'), exam: day('2027-01-08') });
	await expect
		.element(spine)
		.toMatchTextContent(/On a break until 12.December.2026 · Exam on 8.January.2027/);
	await rerender({ awayUntil: undefined, exam: day('2027-01-08') });
	await expect.element(spine).toMatchTextContent(/Exam on 8.January.2027/);
	await expect.element(spine).not.toMatchTextContent(/break/);
});

test('its quiz is read out with the deck it is of', async () => {
	await render(DeckSpine, deck);
	const quiz = page.getByRole('link', { name: 'Quiz Rivers of Plynlimon', exact: true });
	await expect.element(quiz).toHaveAttribute('href', '#quiz=rivers');
});
