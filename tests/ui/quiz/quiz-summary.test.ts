import { expect, test } from 'vitest';
import { FORMATS } from '#lib/core/quiz/format.ts';
import type { FormatOffer } from '#lib/core/quiz/format-offer.ts';
import { DEFAULT_QUIZ, type QuizSettings } from '#lib/core/quiz/quiz-settings.ts';
import { quizSummary } from '#lib/ui/quiz/quiz-summary.ts';

const ALL: readonly FormatOffer[] = FORMATS.map((format) => ({ format, count: 20, reason: null }));

function said(settings: Partial<QuizSettings>, offers = ALL, most = 40): string {
	const clock = { kind: 'question', seconds: 30 } as const;
	return quizSummary({ ...DEFAULT_QUIZ, clock, ...settings }, offers, most).replaceAll(
		'\u00a0',
		' ',
	);
}

test.each<[Partial<QuizSettings>, string]>([
	[{}, '10 questions, mixed, 30 seconds each'],
	[{ count: 100 }, '40 questions, mixed, 30 seconds each'],
	[{ count: 1, formats: ['choice'] }, '1 question, multiple choice, 30 seconds each'],
	[{ formats: ['typed', 'order'] }, '10 questions, typed and timelines, 30 seconds each'],
	[{ clock: { kind: 'none' } }, '10 questions, mixed, no clock'],
	[{ allowance: 'off' }, '10 questions, mixed, no clock'],
	[{ allowance: 1.5 }, '10 questions, mixed, 45 seconds each'],
	[{ allowance: 2 }, '10 questions, mixed, 1 minute each'],
	[{ clock: { kind: 'quiz', seconds: 90 } }, '10 questions, mixed, 1.5 minutes in all'],
	[{ clock: { kind: 'quiz', seconds: 100 } }, '10 questions, mixed, 100 seconds in all'],
])('a quiz of %j is said in a line', (settings, line) => {
	expect(said(settings)).toBe(line);
});

test('kinds that the deck does not have are not promised', () => {
	const offers = ALL.map((offer) => ({
		...offer,
		count: offer.format === 'choice' || offer.format === 'truth' ? 9 : 0,
	}));
	expect(said({}, offers)).toBe('10 questions, multiple choice and true or false, 30 seconds each');
	expect(said({}, offers, 0)).toBe('No questions');
});
