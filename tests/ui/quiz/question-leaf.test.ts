import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { createRawSnippet } from 'svelte';
import QuestionLeaf from '#lib/ui/quiz/QuestionLeaf.svelte';

const leaf = { kind: 'typed' as const, prompt: ['How long is the Severn?'], language: 'en' };

test('takes the focus to its prompt, and says what is asked for', async () => {
	await render(QuestionLeaf, { ...leaf, kind: 'choice' });
	const prompt = page.getByRole('heading', { name: 'How long is the Severn?' });
	await expect.element(prompt).toHaveFocus();
	await expect.element(prompt).toHaveAccessibleDescription('Choose the answer');
});

test('leaves the focus to the line that is typed on', async () => {
	const line = document.body.appendChild(document.createElement('input'));
	line.focus();
	await render(QuestionLeaf, leaf);
	await expect.element(page.getByRole('heading')).toHaveAccessibleDescription('Type the answer');
	await expect.element(line).toHaveFocus();
	line.remove();
});

test('a cloze has its gap, or what is shown in it', async () => {
	const cloze = { ...leaf, prompt: ['It rises in ', '.'] };
	const { rerender } = await render(QuestionLeaf, cloze);
	await expect.element(page.getByRole('heading')).toHaveTextContent('It rises in gap.');
	await rerender({ kind: 'truth', filled: 'Wales' });
	await expect.element(page.getByRole('heading')).toHaveTextContent('It rises in Wales.');
	await expect.element(page.getByText('True or false?')).toBeVisible();
});

test('an Arabic leaf runs from the right, whatever the language of the app', async () => {
	await render(QuestionLeaf, { ...leaf, prompt: ['كم يبلغ طول نهر النيل؟'], language: 'ar' });
	expect(document.querySelector('article')?.matches(':dir(rtl)')).toBe(true);
});

test('holds what lies below the prompt', async () => {
	const children = createRawSnippet(() => ({ render: () => '<p>Four choices</p>' }));
	await render(QuestionLeaf, { ...leaf, kind: 'choice', children });
	await expect.element(page.getByRole('article').getByText('Four choices')).toBeVisible();
});
