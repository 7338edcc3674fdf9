import { expect, test } from 'vitest';
import { call, endEarly, openNext, respond } from '#lib/core/quiz/quiz-run.ts';
import type { QuizClock } from '#lib/core/quiz/quiz-settings.ts';
import type { Mark, Quiz, QuizId } from '#lib/core/quiz/quiz.ts';
import { startRetry } from '#lib/core/quiz/start-quiz.ts';
import { ASKABLE, ASKED, CLOCKS, quizOf } from '../../state/quiz-fixture.ts';

const AT = Date.UTC(2026, 10, 30, 9);
const { choice, names, order, typed, truth } = ASKED;

/** Answers with these marks, and ends. */
function taken(verdicts: readonly Mark['verdict'][], clock: QuizClock = CLOCKS.none): Quiz {
	const begun = quizOf([typed, choice, names, order, truth], { clock, at: AT });
	const credits = { right: 1, typo: 1, part: 0.5, unsure: 0, wrong: 0, none: 0 };
	const answered = verdicts.reduce((quiz, verdict, number) => {
		const given = { format: 'typed', text: 'so' } as const;
		const mark = { verdict, credit: credits[verdict] };
		return openNext(
			respond(quiz, number, given, AT, () => mark),
			AT,
		);
	}, begun);
	return endEarly(answered, AT + 5_000);
}

function retried(quiz: Quiz) {
	const about = { id: 'again' as QuizId, deck: ASKABLE.id, at: AT + 9_000 };
	return startRetry({ ...about, taken: quiz, cards: ASKABLE.cards });
}

const formatsOf = (quiz: Quiz | undefined) => quiz?.questions.map(({ format }) => format).sort();

test('a retry asks what was not wholly right, not asked, or is still to be decided', () => {
	const quiz = retried(taken(['unsure', 'right', 'part', 'wrong']));
	expect(formatsOf(quiz)).toEqual(['names', 'order', 'truth', 'typed']);
	expect(quiz).toMatchObject({ id: 'again', startedAt: AT + 9_000, open: { spent: 0 } });
	expect(quiz?.settings).toMatchObject({ count: 4, seed: null });
});

test('what counts as right by the learner’s word is not asked again', () => {
	const quiz = taken(['unsure', 'wrong', 'right', 'right', 'right']);
	expect(formatsOf(retried(call(quiz, 0, 'right')))).toEqual(['choice']);
	expect(retried(call(call(quiz, 0, 'right'), 1, 'right'))).toBeUndefined();
});

test('one clock for all gives as much as so many questions had, one a question the same', () => {
	const verdicts = ['right', 'right', 'right', 'wrong', 'wrong'] as const;
	expect(retried(taken(verdicts, CLOCKS.all))?.settings.clock).toEqual({
		...{ kind: 'quiz', seconds: 24 },
	});
	expect(retried(taken(verdicts, CLOCKS.each))?.settings.clock).toEqual(CLOCKS.each);
});
