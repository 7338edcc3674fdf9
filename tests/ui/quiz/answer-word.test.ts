import '../../../src/app.css';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import AnswerWord from '#lib/ui/quiz/AnswerWord.svelte';

function props() {
	return {
		verdict: 'right' as const,
		answer: 'Kazakhstan',
		canCall: true,
		language: 'en',
		oncall: vi.fn(),
		ending: 'given' as const,
	};
}
/** What is said, where the focus goes. */
const said = () => page.getByRole('paragraph').first();
const spelling = [
	{ text: 'Kaza', kind: 'same' },
	{ text: 'k', kind: 'missing' },
	{ text: 'h', kind: 'same' },
	{ text: 'k', kind: 'extra' },
	{ text: 'st', kind: 'same' },
	{ text: 'e', kind: 'other' },
	{ text: 'a', kind: 'missing' },
	{ text: 'n', kind: 'same' },
] as const;

test('a right answer is said so, without anything to press', async () => {
	await render(AnswerWord, { ...props(), points: 874 });
	await expect.element(said()).toHaveTextContent('Right.');
	await expect.element(said()).toHaveFocus();
	await expect.element(page.getByText('874 points')).toBeVisible();
	await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

test('a slip of spelling is shown letter by letter, and heard as it should be', async () => {
	await render(AnswerWord, { ...props(), verdict: 'typo', pieces: spelling });
	const shown = said().element().querySelector('[aria-hidden]');
	expect(shown?.textContent).toBe('Kazakhkstean');
	const heard = said().element().textContent.replace('Kazakhkstean', '').trim();
	expect(heard).toBe('Right, but for the spelling: Kazakhstan');
	await expect.element(said()).toHaveFocus();
	const line = (kind: string) => {
		const piece = shown?.querySelector(`.${kind}`);
		return piece && getComputedStyle(piece).textDecorationLine;
	};
	expect(['same', 'missing', 'extra', 'other'].map(line)).toEqual([
		'none',
		'underline',
		'line-through',
		'line-through',
	]);
});

test('a wrong typed answer names the right one, shows what was written, and can be called right', async () => {
	const given = { ...props(), verdict: 'wrong' as const, given: 'Kasachstan' };
	await render(AnswerWord, given);
	await expect.element(said()).toHaveTextContent('Not quite. It is Kazakhstan.');
	await expect.element(said()).toHaveFocus();
	await expect
		.element(page.getByRole('paragraph').last())
		.toHaveTextContent('You wrote: Kasachstan');
	await page.getByRole('button', { name: 'I was right' }).click();
	expect(given.oncall).toHaveBeenCalledExactlyOnceWith('right');
});

test('one that cannot be called has no such button', async () => {
	await render(AnswerWord, { ...props(), verdict: 'wrong', canCall: false });
	await expect.element(said()).toMatchTextContent(/Not quite/);
	await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

test('what else was named is said', async () => {
	const given = { ...props(), verdict: 'wrong' as const, named: 'Kyrgyzstan' };
	await render(AnswerWord, given);
	await expect.element(said()).toHaveTextContent('That is Kyrgyzstan. The answer was Kazakhstan.');
});

test('near enough, the learner decides; the focus goes to what is said then', async () => {
	const given = { ...props(), verdict: 'unsure' as const, given: 'Kasachstan' };
	const { rerender } = await render(AnswerWord, given);
	await page.getByRole('button', { name: 'It was not' }).click();
	expect(given.oncall).toHaveBeenLastCalledWith('wrong');
	await page.getByRole('button', { name: 'It was right' }).click();
	expect(given.oncall).toHaveBeenLastCalledWith('right');
	await rerender({ verdict: 'right' });
	await expect.element(said()).toHaveTextContent('Right.');
	await expect.element(said()).toHaveFocus();
});

test('what the learner has called right says what stands here, and can be taken back', async () => {
	const given = { ...props(), isClaimed: true, given: 'Kasachstan' };
	await render(AnswerWord, given);
	await expect.element(said()).toHaveTextContent('Right by your word. Here it is Kazakhstan.');
	await expect.element(page.getByText('You wrote: Kasachstan')).toBeVisible();
	await page.getByRole('button', { name: 'Take that back' }).click();
	expect(given.oncall).toHaveBeenCalledExactlyOnceWith('wrong');
});
