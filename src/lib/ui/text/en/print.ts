/** What is said where a deck is printed, and on its sheets. */
export const print = {
	'print.title': 'Print',
	'print.deck': 'Deck',
	'print.sheet': 'What to print',
	'print.cards': 'Cards',
	'print.quiz': 'Quiz',
	'print.cards.note':
		'Cut along the lines and fold each strip in the middle: the question in front, the answer with its sentence behind.',
	'print.quiz.note':
		'The key follows on a page of its own, with the sentence that proves each answer.',
	'print.now': 'Print',
	'print.loading': 'Laying out the sheets',

	'print.name': 'Name',
	'print.date': 'Date',
	'print.several': 'More than one is right.',
	'print.key': 'Key',
	'print.key.of': 'Key: {title}',
	'print.from': 'From {article}',
} as const;
