/** What is said of what was done to a card, taken back or brought back. */
export const deeds = {
	'study.done.suspend': 'Set aside. Undo brings it back.',
	'study.done.bury': 'Not today any more. It may come back from tomorrow on.',
	'study.done.reset': 'It is new to you again. Undo takes that back.',
	'study.done.resume': 'Brought back.',
	'study.undone.review': 'Taken back. Answer it once more.',
	'study.undone.suspend': 'Taken back: it is not set aside any more.',
	'study.undone.resume': 'Taken back: it is set aside again.',
	'study.undone.bury': 'Taken back: it is asked today.',
	'study.undone.reset': 'Taken back: you know it as before.',
	'study.undone.edit': 'Taken back: it is worded as before.',
	'study.undone.accept': 'Taken back: that form does not count any more.',
	'study.undone.flag': 'Taken back: what you said of it.',
	'study.redone': 'Brought back.',
} as const;
