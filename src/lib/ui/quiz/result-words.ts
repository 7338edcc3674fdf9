import type { QuizResultView } from '#lib/core/quiz/quiz-result.ts';
import { isEnough } from '../numbers/enough.ts';
import { ofHundred } from '../text/figures.ts';
import { t } from '../text/quiz-result-text.ts';

type Counts = Pick<QuizResultView, 'questions' | 'right' | 'part' | 'unanswered' | 'unsure'>;

/** "8 of 10 right, one in part." */
export function resultSentence({ questions, right, part, unanswered, unsure }: Counts): string {
	const count = questions;
	const parts = [
		right === count ? t('quizResult.all', { count }) : t('quizResult.right', { right, count }),
		...(part > 0 ? [t('quizResult.part', { count: part })] : []),
		...(unsure.length > 0 ? [t('quizResult.unsure', { count: unsure.length })] : []),
		...(unanswered > 0 ? [t('quizResult.unanswered', { count: unanswered })] : []),
	];
	return `${parts.join(', ')}.`;
}

/** How sure the score is. */
export function sureness({ share }: Pick<QuizResultView, 'share'>): string {
	const bounds = { low: ofHundred(share.low), high: ofHundred(share.high) };
	if (isEnough(share)) return t('quizResult.sure', bounds);
	return t('quizResult.few', { count: share.asked, ...bounds });
}
