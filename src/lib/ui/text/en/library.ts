/** What the library says. */
export const library = {
	'library.title': 'Library',
	'library.toStudy': { one: '{count} to study', other: '{count} to study' },
	'library.nothingDue': {
		one: 'Nothing due for {count} day',
		other: 'Nothing due for {count} days',
	},
	'library.nothingDueTomorrow': 'Nothing due until tomorrow',
	'library.nothingDueNow': 'Nothing due',
	'library.allDone': 'All caught up',
	'library.welcome':
		'Study an article as cards. Each answer comes with the sentence it was taken from.',
	'library.first': 'Welcome',
	'library.decks': 'Decks',
	'library.due': { one: '{count} due', other: '{count} due' },
	'library.new': { one: '{count} new', other: '{count} new' },
	'library.cards': { one: '{count} card', other: '{count} cards' },
	'library.away': 'On a break until {date}',
	'library.exam': 'Exam on {date}',
	'library.memory': 'Known {known}, learning {learning}, new {fresh}',
	'library.study': 'Study',
	'library.quiz': 'Quiz',
	'library.share': 'Share',
	'library.study.count': { one: 'Study {count}', other: 'Study {count}' },
	'library.unreadable': {
		one: 'One entry of the study log cannot be read. It is kept as it is, and all others count.',
		other:
			'{count} entries of the study log cannot be read. They are kept as they are, and all others count.',
	},
	'library.more': 'More',
	'library.make': 'Make a deck',
	'library.numbers': 'Your numbers',
	'library.settings': 'Settings',
	'library.backup': 'Backup',
	'library.haveBackup': 'I have a backup',
	'library.emptyCopy':
		'This copy is empty. If you studied in the browser before, bring your backup.',
	'library.empty.title': 'The shelf is empty',
	'library.empty.body': 'No decks came with this copy of Recto.',
	'library.failed.title': 'The shelf could not be fetched',
	'library.failed.offline':
		'You seem to be offline, and this device has no decks yet. Connect once and they stay here.',
	'library.failed.body': 'The list of decks did not arrive. What you have studied is safe.',
	'library.retry': 'Try again',
} as const;
