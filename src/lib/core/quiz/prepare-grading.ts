import { foreignReader } from './grading/foreign-reader.ts';
import { gradeAnswer } from './grading/grade-answer.ts';
import { matchMember } from './grading/name-all.ts';
import type { NamesQuestion, TypedQuestion } from './question.ts';

/** Any word: what is folded and read for it serves all that come after. */
const ANY = 'January 1';

/**
 * Makes ready what grading answers of a question needs: folded forms of all names, the months of many languages. The
 * first answer would wait for it otherwise.
 */
export function prepareGrading(
	question: NamesQuestion | TypedQuestion,
	others: readonly string[],
): void {
	if (question.format === 'typed') {
		gradeAnswer(ANY, question.card, others);
	} else {
		const { members } = question.card;
		foreignReader(members)(ANY, 'entered');
		matchMember(ANY, members, new Set(), { typos: true, others });
	}
}
