import type { QuizFault } from '#lib/core/quiz/quiz-address.ts';
import { t } from './quiz-page-text.ts';

/** As the core has it: the screen takes only types from there. */
const MOST = 100;

/** What is wrong with a link, a sentence for each. */
export function faultSentences(faults: readonly QuizFault[]): readonly string[] {
	return faults.map(({ kind, value }) => {
		if (kind === 'seed' || kind === 'cut') return t(`quizPage.fault.${kind}`);
		if (kind === 'too-many') return t('quizPage.fault.too-many', { value, most: MOST });
		return t(`quizPage.fault.${kind}`, { value });
	});
}
