import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { CardId, FactId, MemberId, PlainCard, SetCard } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import type { Question } from '#lib/core/quiz/question.ts';
import { resultOf } from '#lib/core/quiz/quiz-result.ts';
import { DEFAULT_QUIZ } from '#lib/core/quiz/quiz-settings.ts';
import type { Given, Mark, Quiz, QuizId, Response } from '#lib/core/quiz/quiz.ts';
import QuizResult from '#lib/ui/quiz/QuizResult.svelte';
import QuizResultFoot from '#lib/ui/quiz/QuizResultFoot.svelte';

const citation = { start: 0, end: 34, quote: 'It was founded in Shanghai in 2001.' };

function card(id: string, prompt: string, answer: string, date?: string): PlainCard {
	return {
		...{ id: id as CardId, kind: 'basic', prompt, answer, accepted: [], citation },
		...{ fact: id as FactId, ...(date !== undefined && { value: { date } }) },
	};
}

const place = card('place', 'Where was it founded?', 'Shanghai');
const members = ['Ob', 'Lena', 'Amur'].map((label) => ({
	id: label as MemberId,
	label,
	accepted: [],
}));
const rivers: SetCard = {
	...{ id: 'rivers' as CardId, kind: 'set', prompt: 'Which rivers?', accepted: [], citation: null },
	...{ fact: 'rivers' as FactId, members },
};
const typed: Question = { format: 'typed', card: place };

function answered(
	given: Given | null,
	verdict: Mark['verdict'],
	credit = 0,
	rest: Partial<Response> = {},
): Response {
	return { given, ending: 'given', ms: 6_000, mark: { verdict, credit }, ...rest };
}

function shown(asked: readonly (readonly [Question, Response])[], speed?: 'speed') {
	const quiz: Quiz = {
		...{ id: 'quiz' as QuizId, deck: 'deck' as DeckId },
		settings: { ...DEFAULT_QUIZ, scoring: speed ?? 'accuracy' },
		questions: asked.map(([question]) => question),
		limits: asked.map(() => 30_000),
		responses: asked.map(([, response]) => response),
		...{ startedAt: 0, seenAt: 9, open: null, draft: null, endedAt: 9 },
	};
	return {
		...{ result: resultOf(quiz), isWholeDeck: false, past: [], language: 'en' },
		...{ publisher: 'Reuters', oncall: vi.fn(), onsource: vi.fn() },
		...{ onsend: vi.fn(), onsettings: vi.fn(), wordingOf: () => null },
	};
}

const said = (text: string) => ({ format: 'typed', text }) as const;
const right = [typed, answered(said('Shanghai'), 'right', 1)] as const;
const wrong = [typed, answered(said('Beijing'), 'wrong')] as const;
const unsure = [typed, answered(said('Changhai'), 'unsure')] as const;

/** What one leaf says, on one line. */
function leafSays(): string {
	const text = document.querySelector('article')?.innerText ?? '';
	return text.replaceAll(/\s+/g, ' ');
}

test('the score has the focus, with points and time where points are given', async () => {
	const { rerender } = await render(QuizResult, shown([right, wrong], 'speed'));
	await expect.element(page.getByRole('heading', { name: /50/ })).toHaveFocus();
	await expect.element(page.getByText(/^1 of.2 right\.$/)).toBeVisible();
	await expect.element(page.getByText(/points, of 2,000/)).toBeVisible();
	await expect.element(page.getByText('900', { exact: true })).toBeVisible();
	await expect.element(page.getByText('12 seconds')).toBeVisible();
	await expect.element(page.getByText(/2 questions say little/)).toBeVisible();
	await rerender({ ...shown([right, wrong]), isWholeDeck: true });
	await expect.element(page.getByText(/points/)).not.toBeInTheDocument();
	await expect.element(page.getByText(/say little/)).not.toBeInTheDocument();
});

test('a miss shows what was given, what is right, and the sentence that proves it', async () => {
	const props = shown([wrong]);
	await render(QuizResult, props);
	expect(leafSays()).toMatch(/Where was it founded\? Your answer Beijing Answer Shanghai/);
	await expect.element(page.getByRole('mark')).toHaveTextContent('Shanghai');
	await page.getByRole('button', { name: 'show in article' }).click();
	expect(props.onsource.mock.calls).toEqual([['place']]);
	await page.getByRole('button', { name: 'I was right' }).click();
	expect(props.oncall.mock.calls).toEqual([[0, 'right']]);
});

test('what only the learner can tell is asked of them first', async () => {
	const props = shown([wrong, unsure]);
	const { rerender } = await render(QuizResult, props);
	expect(leafSays()).toContain('Changhai');
	await page.getByRole('button', { name: 'It was right' }).click();
	await page.getByRole('button', { name: 'It was not' }).click();
	expect(props.oncall.mock.calls).toEqual([
		[1, 'right'],
		[1, 'wrong'],
	]);
	const called = shown([wrong, [typed, { ...unsure[1], called: 'right' }]]);
	await rerender(called);
	await page.getByRole('button', { name: 'Take that back' }).click();
	expect(called.oncall.mock.calls).toEqual([[1, 'wrong']]);
});

test.each<[Question, Response, RegExp]>([
	[
		{ format: 'choice', card: rivers, choices: ['Nile', 'Lena', 'Wye'], key: 1 },
		answered({ format: 'choice', picked: 0 }, 'wrong'),
		/Which of these is one\? Which rivers\? Your answer Nile Answer Lena/,
	],
	[
		{ format: 'truth', card: place, shown: 'Beijing', isTrue: false },
		answered({ format: 'truth', said: true }, 'wrong'),
		/True or false\? .* Asked about Beijing Your answer True Answer Shanghai/,
	],
	[
		{ format: 'truth', card: rivers, shown: 'Nile', isTrue: false },
		answered(null, 'none', 0, { ending: 'timeout' }),
		/Asked about Nile Your answer Not answered in time Answer False/,
	],
	[
		{ format: 'names', card: rivers },
		answered(
			{ format: 'names', found: ['Ob' as MemberId], hinted: [], intruders: ['Nile'] },
			'part',
			1 / 3,
		),
		/Your answer 1 of 3 named Not on the list Nile Not named Lena and Amur/,
	],
	[
		{
			format: 'order',
			cards: [
				card('b', 'When did it end?', 'June 2004', '2004-06'),
				card('a', 'When did it begin?', '2001', '2001'),
				card('c', 'When was it told?', '2009', '2009'),
			],
		},
		answered({ format: 'order', order: ['b', 'a', 'c'].map((id) => id as CardId) }, 'part', 1 / 3),
		/2001 When did it begin\? you had it at 2 June 2004 When did it end\? you had it at 1 2009 When was it told\? 2001 .*It was founded in Shanghai in 2001\..* June 2004 /,
	],
])('a missed %j says what was right', async (question, response, expected) => {
	await render(QuizResult, shown([[question, response]]));
	expect(leafSays()).toMatch(expected);
	await expect.element(page.getByRole('button', { name: 'I was right' })).not.toBeInTheDocument();
});

test('where nothing was missed, that is all there is', async () => {
	await render(QuizResult, shown([right]));
	await expect.element(page.getByText('Nothing was missed.')).toBeVisible();
	await expect.element(page.getByRole('article')).not.toBeInTheDocument();
});

test('the misses can be retried where there are any', async () => {
	const actions = { onretry: vi.fn(), onanother: vi.fn() };
	const { rerender } = await render(QuizResultFoot, { hasMisses: true, ...actions });
	await page.getByRole('button', { name: 'Retry the misses' }).click();
	await page.getByRole('button', { name: 'Another quiz' }).click();
	expect(actions.onretry).toHaveBeenCalledOnce();
	expect(actions.onanother).toHaveBeenCalledOnce();
	await rerender({ hasMisses: false });
	await expect.element(page.getByRole('button', { name: /Retry/ })).not.toBeInTheDocument();
});
