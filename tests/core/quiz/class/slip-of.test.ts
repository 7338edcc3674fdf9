import { expect, test } from 'vitest';
import { slipOf } from '#lib/core/quiz/class/slip-of.ts';
import type { Quiz, QuizId } from '#lib/core/quiz/quiz.ts';
import { endEarly } from '#lib/core/quiz/quiz-run.ts';
import { DEFAULT_QUIZ } from '#lib/core/quiz/quiz-settings.ts';
import { startQuiz } from '#lib/core/quiz/start-quiz.ts';
import { SCO } from '../deck-of-questions.ts';

const START = 1_700_000_000_000;

function endedAt(at: number): Quiz {
	const quiz = startQuiz({
		...{ id: 'quiz' as QuizId, deck: SCO.id, cards: SCO.cards, at: START },
		settings: { ...DEFAULT_QUIZ, count: 4, seed: 'seed' },
	});
	return endEarly(quiz!, at);
}

const about = { title: SCO.title, nickname: 'Amira' };

test('tells when the quiz was over, and when its result was made out', () => {
	const slip = slipOf(endedAt(START + 60_000), { ...about, at: START + 90_000.4 });
	expect(slip).toMatchObject({ endedAt: START + 60_000, at: START + 90_000 });
});

test('was not made out before the quiz was over, wherever the clock was set', () => {
	const slip = slipOf(endedAt(START + 60_000), { ...about, at: START - 1 });
	expect(slip).toMatchObject({ endedAt: START + 60_000, at: START + 60_000 });
});
