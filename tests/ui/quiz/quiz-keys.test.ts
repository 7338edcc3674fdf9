import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import QuizKeys from '#lib/ui/quiz/QuizKeys.svelte';

test('lists the keys of this quiz and no others', async () => {
	const { rerender } = await render(QuizKeys, {
		formats: ['choice'],
		isTimed: false,
		singleKeys: true,
	});
	const does = () =>
		page
			.getByRole('definition')
			.elements()
			.map(({ textContent }) => textContent);
	expect(does()).toEqual(['Choose the answer', 'Go on after the answer', 'This list']);
	await rerender({ formats: ['truth', 'order'], isTimed: true });
	await expect.element(page.getByText('Take the last one back')).toBeVisible();
	expect(does()).toContain('Time left');
	expect(does()).not.toContain('Choose the answer');
});
