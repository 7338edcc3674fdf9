import type { Question } from '#lib/core/quiz/question.ts';

/** What the margin note marks: the forms of the right answer; of a list, of the member that was asked about. */
export function provingForms(question: Question): readonly string[] {
	switch (question.format) {
		case 'order':
		case 'names':
			return [];
		case 'typed':
			return [question.card.answer, ...question.card.accepted];
		case 'choice':
			return formsOf(question, question.choices[question.key]);
		case 'truth':
			return formsOf(question, question.isTrue ? question.shown : undefined);
	}
}

/** Of a list, those of the member called `label`. */
function formsOf(
	{ card }: Extract<Question, { format: 'choice' | 'truth' }>,
	label: string | undefined,
): readonly string[] {
	if (card.kind !== 'set') return [card.answer, ...card.accepted];
	const member = card.members.find((member) => member.label === label);
	return member === undefined ? [] : [member.label, ...member.accepted];
}
