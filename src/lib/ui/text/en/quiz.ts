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
} as const;
