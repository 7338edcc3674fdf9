/** What a running quiz says. */
export const quiz = {
	'quiz.time': 'Time left',
	'quiz.time.left': '{time} left',
	'quiz.time.up': 'No time left',

	'quiz.choices': 'Choices',
	'quiz.choice.right': 'Right answer',
	'quiz.choice.given': 'Your answer',

	'quiz.truth': 'True or false',
	'quiz.true': 'True',
	'quiz.false': 'False',
	'quiz.isIt': 'Is it {answer}?',

	'quiz.kind.choice': 'Choose the answer',
	'quiz.kind.member': 'Which of these is one?',
	'quiz.kind.typed': 'Type the answer',
	'quiz.kind.truth': 'True or false?',
	'quiz.kind.names': 'Name them all',
	'quiz.kind.order': 'Earliest first',

	'quiz.entry': 'Your answer',
	'quiz.answer': 'Answer',
	'quiz.next': 'Next',
	'quiz.skip': 'I don’t know',
} as const;
