/** What is said where a deck is passed on. */
export const shareDeck = {
	'give.title': 'Pass it on',
	'give.lead':
		'The link carries the deck itself: whoever opens it has the cards and their sentences, without an account.',
	'give.leadPart': {
		one: 'The link carries {count} card with its sentence.',
		other: 'The link carries {count} cards with their sentences.',
	},
	'give.making': 'Making the link',
	'give.too-long': 'All of these cards are too much for a link. Choose fewer, or send the file.',
	'give.unfetched':
		'A part of Recto that makes links did not arrive. Connect once, and open this page again.',
	'give.none': 'Choose at least one card.',
	'give.quiz': 'Begin with a quiz',
	'give.quiz.note': 'Ten mixed questions, before anything is learnt.',
	'give.choose': 'Choose cards',
	'give.first': 'The first {count}',
	'give.all': { one: 'All {count}', other: 'All {count}' },
	'give.file.title': 'As a file',
	'give.file.deck': 'Recto’s own file, for any length',
	'give.file.apkg': 'For Anki, with a field for the source',
	'give.file.anki': 'For Anki, as text that can be brought in again',
	'give.file.csv': 'A table for spreadsheets',
	'give.file.tsv': 'A table to be pasted, as into Quizlet',
	'give.file.gift': 'Questions for Moodle (GIFT)',
	'give.file.moodle': 'Questions for Moodle (XML)',
	'give.file.busy': 'Writing',
	'give.file.failed': 'That file could not be written. Try it again, or another kind.',
	'give.print': 'On paper: cards to cut out, and a quiz with its key',
} as const;
