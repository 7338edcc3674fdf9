import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { FormatOffer } from '#lib/core/quiz/format-offer.ts';
import { DEFAULT_QUIZ } from '#lib/core/quiz/quiz-settings.ts';
import type { QuizWishes } from '#lib/core/quiz/quiz-wishes.ts';
import QuizStart from '#lib/ui/quiz/QuizStart.svelte';
import QuizStartFoot from '#lib/ui/quiz/QuizStartFoot.svelte';

const WISHES: QuizWishes = {
	...{ ...DEFAULT_QUIZ, clock: { kind: 'question', seconds: 30 } },
	...{ moves: true, nickname: '' },
};
const OFFERS: readonly FormatOffer[] = [
	{ format: 'choice', count: 12, reason: null },
	{ format: 'typed', count: 9, reason: null },
	{ format: 'truth', count: 0, reason: 'no-distractors' },
	{ format: 'names', count: 0, reason: 'no-sets' },
	{ format: 'order', count: 0, reason: 'too-few-dates' },
];

function form(wishes: Partial<QuizWishes> = {}) {
	return {
		...{ title: 'The summit', language: 'en', wishes: { ...WISHES, ...wishes }, offers: OFFERS },
		...{
			faults: [],
			most: 21,
			isShared: false,
			onchange: vi.fn(),
			onshare: vi.fn(),
			classPage: '#class',
		},
	};
}

async function open(row: string) {
	await page.getByText(row, { exact: true }).first().click();
}

test('says in a line what the quiz will be, and as much as the deck gives', async () => {
	const { rerender } = await render(QuizStart, form());
	await expect
		.element(page.getByText(/^10 questions, multiple choice and typed, 30.seconds each$/))
		.toBeVisible();
	await rerender({ wishes: { ...WISHES, count: 100, clock: { kind: 'none' } } });
	await expect
		.element(page.getByText('21 questions, multiple choice and typed, no clock'))
		.toBeVisible();
});

test('all questions are those of this deck, and of whichever comes next', async () => {
	const props = form();
	await render(QuizStart, props);
	await open('Questions');
	await page.getByRole('radio', { name: 'All 21' }).click();
	expect(props.onchange.mock.calls).toEqual([[{ count: 100 }]]);
});

test('a kind that the deck does not have is closed and says why, and stays wished', async () => {
	const props = form();
	await render(QuizStart, props);
	await open('Kinds');
	const names = page.getByRole('checkbox', { name: 'Lists to name' });
	await expect.element(names).toBeDisabled();
	await expect.element(names).toHaveAccessibleDescription('No lists in this deck.');
	await page.getByRole('checkbox', { name: 'Typed' }).click();
	expect(props.onchange.mock.calls).toEqual([[{ formats: ['choice', 'truth', 'names', 'order'] }]]);
});

test('the last kind stays', async () => {
	const props = form({ formats: ['typed', 'names'] });
	await render(QuizStart, props);
	await open('Kinds');
	const typed = page.getByRole('checkbox', { name: 'Typed' });
	await typed.click();
	await expect.element(typed).toBeChecked();
	await expect.element(page.getByText('One kind has to stay.')).toBeVisible();
	expect(props.onchange).not.toHaveBeenCalled();
});

test('a clock out of bounds is not taken, and the field says which they are', async () => {
	const props = form();
	await render(QuizStart, props);
	await open('Clock');
	const field = page.getByRole('spinbutton', { name: 'Seconds' });
	await field.fill('3');
	await userEvent.tab();
	await expect
		.element(page.getByText('A whole number from 5 to 7,200. Until then 30 holds.'))
		.toBeVisible();
	expect(props.onchange).not.toHaveBeenCalled();
	await field.fill('45');
	await userEvent.tab();
	expect(props.onchange.mock.calls).toEqual([[{ clock: { kind: 'question', seconds: 45 } }]]);
});

test('one clock for all begins with what the questions would have had', async () => {
	const props = form();
	const { rerender } = await render(QuizStart, props);
	await open('Clock');
	await page.getByRole('radio', { name: 'Quiz' }).click();
	const clock = { kind: 'quiz', seconds: 300 } as const;
	expect(props.onchange.mock.calls).toEqual([[{ clock }]]);
	await rerender({ wishes: { ...WISHES, clock } });
	await expect.element(page.getByRole('spinbutton', { name: 'Minutes' })).toHaveValue(5);
	await rerender({ wishes: { ...WISHES, clock: { kind: 'quiz', seconds: 180 } } });
	await expect.element(page.getByRole('radio', { name: '3', exact: true })).toBeChecked();
	await rerender({ wishes: { ...WISHES, clock: { kind: 'quiz', seconds: 100 } } });
	await expect.element(page.getByRole('spinbutton', { name: 'Seconds' })).toHaveValue(100);
});

test('more time is chosen for this device', async () => {
	const props = form();
	await render(QuizStart, props);
	await open('More time');
	await expect.element(page.getByText(/Remembered on this device/)).toBeVisible();
	await page.getByRole('radio', { name: '1.5×' }).click();
	await page.getByRole('radio', { name: 'Off' }).click();
	expect(props.onchange.mock.calls).toEqual([[{ allowance: 1.5 }], [{ allowance: 'off' }]]);
});

test('speed needs a clock, and comes back with it', async () => {
	const props = form({ scoring: 'speed', allowance: 'off' });
	const { rerender } = await render(QuizStart, props);
	await open('Scoring');
	const speed = page.getByRole('radio', { name: 'Speed' });
	await expect.element(speed).toBeDisabled();
	await expect.element(page.getByText('Points for speed need a clock.')).toBeVisible();
	await rerender({ wishes: { ...WISHES, scoring: 'speed' } });
	await expect.element(speed).toBeChecked();
});

test('whether answers count for study is told and chosen, and the quiz can be sent', async () => {
	const props = form();
	await render(QuizStart, props);
	const moves = page.getByRole('switch', { name: 'Answers count for study' });
	await expect.element(moves).toHaveAccessibleDescription(/come back sooner/);
	await moves.click();
	expect(props.onchange.mock.calls).toEqual([[{ moves: false }]]);
	await page.getByRole('button', { name: 'Send this quiz' }).click();
	expect(props.onshare).toHaveBeenCalledOnce();
});

test('what is wrong with a link is said, and that everyone gets the same questions', async () => {
	const props = { ...form(), isShared: true, faults: ['The time in this link is too short.'] };
	await render(QuizStart, props);
	await expect.element(page.getByRole('alert')).toHaveTextContent(props.faults.join());
	await expect.element(page.getByText(/everyone with this link/)).toBeVisible();
});

test('an unfinished quiz is gone on with first', async () => {
	const actions = { onstart: vi.fn(), onresume: vi.fn() };
	const unfinished = { position: 4, total: 10 };
	const { rerender } = await render(QuizStartFoot, { unfinished, most: 21, ...actions });
	await page.getByRole('button', { name: /Go on question.4 of.10/ }).click();
	await page.getByRole('button', { name: 'Start anew' }).click();
	expect(actions.onresume).toHaveBeenCalledOnce();
	expect(actions.onstart).toHaveBeenCalledOnce();
	await rerender({ unfinished: null, most: 0 });
	await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

/** Longer than what was pressed for the page before is heard. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

test('Enter starts, or goes on, where no control has the focus', async () => {
	const actions = { onstart: vi.fn(), onresume: vi.fn() };
	const unfinished = { position: 4, total: 10 };
	const { rerender } = await render(QuizStartFoot, { unfinished: null, most: 21, ...actions });
	await userEvent.keyboard('{Enter}');
	expect(actions.onstart).not.toHaveBeenCalled();
	await settled();
	await userEvent.keyboard('{Enter}');
	expect(actions.onstart).toHaveBeenCalledOnce();
	await rerender({ unfinished });
	await userEvent.keyboard('{Enter}');
	expect(actions.onresume).toHaveBeenCalledOnce();
	await rerender({ unfinished: null, most: 0 });
	await userEvent.keyboard('{Enter}');
	expect(actions.onstart).toHaveBeenCalledOnce();
});

test('Enter on a control, with a modifier, held down, or under a sheet starts nothing', async () => {
	const actions = { onstart: vi.fn(), onresume: vi.fn() };
	await render(QuizStart, form());
	await render(QuizStartFoot, { unfinished: null, most: 21, ...actions });
	await settled();
	(
		page.getByText('Clock', { exact: true }).first().element().closest('summary') ?? document.body
	).focus();
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('radio', { name: 'Question' })).toBeVisible();
	(document.activeElement as HTMLElement).blur();
	await userEvent.keyboard('{Control>}{Enter}{/Control}');
	const enter = { key: 'Enter', bubbles: true };
	document.body.dispatchEvent(new KeyboardEvent('keydown', { ...enter, repeat: true }));
	const dialog = document.createElement('dialog');
	document.body.append(dialog);
	dialog.showModal();
	document.body.dispatchEvent(new KeyboardEvent('keydown', enter));
	dialog.remove();
	expect(actions.onstart).not.toHaveBeenCalled();
	document.body.dispatchEvent(new KeyboardEvent('keydown', enter));
	expect(actions.onstart).toHaveBeenCalledOnce();
});
