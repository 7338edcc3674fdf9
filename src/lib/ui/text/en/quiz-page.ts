/** What the page of a quiz says around its questions. */
export const quizPage = {
	'quizPage.title': 'Quiz',
	'quizPage.loading': 'Opening the quiz',
	'quizPage.order': 'Put these in order.',
	'quizPage.done': 'Done',
	'quizPage.next': 'Next',
	'quizPage.toResult': 'To the result',
	'quizPage.gone': 'This quiz was put away when another was begun in a second tab.',
	'quizPage.unsaved':
		'The last answer is not on the disk yet; it is tried again. Your quiz goes on meanwhile.',
	'quizPage.unsaved.full':
		'This device is out of space: the last answer is not saved yet. Free some and it is tried again.',

	'quizPage.more': 'This quiz',
	'quizPage.pause': 'Pause',
	'quizPage.pause.note': 'Hides the question until you come back.',
	'quizPage.pause.timed': 'A quiz with a clock cannot be paused.',
	'quizPage.settings': 'Settings of quizzes',
	'quizPage.settings.note': 'Its number, kinds and clock, and how to send one. Your place is kept.',
	'quizPage.end': 'End the quiz',
	'quizPage.end.sure': 'End it here? What was not asked counts as not answered.',
	'quizPage.end.yes': 'End it',
	'quizPage.end.no': 'Go on',
	'quizPage.end.note': 'What was not asked counts as not answered.',

	'quizPage.send.title': 'Send this quiz',
	'quizPage.send.lead': 'Whoever opens the link takes this quiz.',
	'quizPage.send.same': 'The same questions for all',
	'quizPage.send.same.note': 'In the same order. Otherwise each gets their own.',
	'quizPage.send.tooLong':
		'This deck is too long to go along in a link. Send its file first, from “Share” in the library.',
	'quizPage.send.needs': 'A deck that does not come with Recto goes along in the link.',

	'quizPage.result.title': 'Send your result',
	'quizPage.unfetched': 'That did not arrive. Try again when you are online.',

	'quizPage.fault.cut':
		'This link was cut or changed on its way, so these are not the questions that were sent. Ask for it again.',
	'quizPage.fault.count': 'The link asks for “{value}” questions. Choose a number from 1 on.',
	'quizPage.fault.too-many': 'The link asks for {value} questions; a quiz has {most} at most.',
	'quizPage.fault.format': 'The link names a kind of question that is not known here: “{value}”.',
	'quizPage.fault.clock': 'The link names a time that no clock here can be set to: “{value}”.',
	'quizPage.fault.allowance': 'The link asks for “{value}” of the time, which cannot be had.',
	'quizPage.fault.scoring': 'The link names a scoring that is not known here: “{value}”.',
	'quizPage.fault.seed':
		'The link’s mark for the same questions cannot be read, so the questions are your own.',
} as const;
