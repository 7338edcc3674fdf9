/** What a study session says. */
export const study = {
	'study.title': 'Study',
	'study.loading': 'Opening the deck',
	'study.show': 'Show',
	'study.again': 'Again',
	'study.hard': 'Hard',
	'study.good': 'Good',
	'study.easy': 'Easy',
	'study.undo': 'Undo',
	'study.redo': 'Redo',
	'study.saved': { one: '{count} answer saved', other: '{count} answers saved' },
	'study.place': '{position} of {total}',
	'study.repeating': { one: '{count} once more', other: '{count} once more' },
	'study.progress': 'Progress',
	'study.progress.text': '{position} of {total} done',
	'study.more': 'More',
	'study.card': 'This card',
	'study.asOf': 'as of {date}',
	'study.gap': 'gap',
	'study.new': 'New',
	'study.handmade': 'Not from the article',
	'study.derived.count': 'Counted from the sentence',
	'study.derived.date': 'Worked out from the sentence',
	'study.reworded': 'In your wording',
	'study.unproved': 'In your wording; the sentence does not say it so',
	'study.inArticle': 'show in article',
	'study.clockBehind':
		'Some of your answers carry a later date than the clock of this device. They are safe; if the clock is wrong, set it right.',
	'study.unfetched': 'That did not arrive. Try again when you are online.',

	'keys.space': 'Space',

	'finish.more': { one: 'Learn one more', other: 'Learn {count} more' },

	'problem.unchanged': 'That was not saved, so nothing has changed. Try it once more.',
	'problem.unsaved.earlier':
		'An answer in the deck before was not saved. Its card comes again there.',
	'problem.unsaved.unavailable':
		'That answer was not saved, so the card is back. Try it once more.',
	'problem.unsaved.full':
		'That answer was not saved: the device is out of space. Free some, then answer again.',
	'problem.unsaved.newer':
		'That answer was not saved: a newer Recto is open in another tab. Reload to go on.',
} as const;
