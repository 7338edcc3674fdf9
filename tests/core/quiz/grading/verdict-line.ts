import { gradeAnswer, type AnswerKey } from '#lib/core/quiz/grading/grade-answer.ts';

/** Grades beside these other answers of a deck; a verdict is one line: "right", "typo Iran", "wrong Iraq". */
export function graderBeside(others: readonly string[]) {
	return (response: string, key: AnswerKey): string => {
		const strangers = others.filter((other) => other !== key.answer);
		const verdict = gradeAnswer(response, key, strangers);
		if (verdict.kind === 'wrong') return `wrong ${verdict.named ?? ''}`.trim();
		return verdict.kind === 'right' ? 'right' : `${verdict.kind} ${verdict.form}`;
	};
}
