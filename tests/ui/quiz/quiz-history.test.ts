import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { PastQuiz } from '#lib/core/quiz/quiz-history.ts';
import type { Day } from '#lib/core/schedule/day.ts';
import QuizHistory from '#lib/ui/quiz/QuizHistory.svelte';

const past: readonly PastQuiz[] = [5, 6.2, 7, 7, 8.5, 9].map((credit, i) => ({
	...{ quiz: `q${String(i)}`, at: i, day: (20_000 + i) as Day, questions: 10, credit, ms: 60_000 },
}));

test('says the last five, draws them all, and has a table behind them, the latest first', async () => {
	await render(QuizHistory, { past });
	await expect
		.element(
			page.getByText(
				/^In your last 5 quizzes 62, 70, 70, 85, and 90 of every.100 answers were right\.$/,
			),
		)
		.toBeVisible();
	await expect.element(page.getByRole('img', { name: /from the oldest quiz/ })).toBeVisible();
	expect(document.querySelectorAll('circle')).toHaveLength(6);
	await page.getByText('As a table').click();
	// Questions, right of 100 and time of each.
	await expect.element(page.getByRole('cell').nth(1)).toHaveTextContent('90');
	await expect.element(page.getByRole('cell').nth(16)).toHaveTextContent('50');
});

test('one quiz is no history', async () => {
	await render(QuizHistory, { past: past.slice(0, 1) });
	await expect.element(page.getByRole('heading')).not.toBeInTheDocument();
});
