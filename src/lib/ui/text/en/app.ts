/**
 * English: what every page may say. A language is a folder with the same files and keys; `{name}` stands
 * for a value, a plural is an object of CLDR categories chosen by `count`. Plain, warm, short; no
 * exclamation marks, no blame.
 */
export const app = {
	'app.name': 'Recto',
	'app.tagline': 'Every card cites the sentence that proves it.',
	'app.offline': 'You are offline. Your decks are here, and answers are saved on this device.',
	'app.update': 'A new version is ready.',
	'app.update.now': 'Reload',
	'app.update.later': 'Later',
	'app.close': 'Close',
	'app.library': 'Library',
	'app.toLibrary': 'To the library',
	'app.page': '{page} · Recto',

	'problem.noPage.title': 'There is no such page',
	'problem.page.title': 'This page did not open',
	'problem.page.body': 'Nothing is lost: your decks and answers are where they were.',
	'problem.unknownDeck.title': 'This deck is not here',
	'problem.unknownDeck.body':
		'The address names a deck that this device does not have. The library lists those it has.',
	'problem.noDeck.title': 'Which deck?',
	'problem.noDeck.body': 'The address does not say which deck to study.',
	'problem.fetch.title': 'The deck could not be fetched',
	'problem.fetch.body':
		'It has not been opened on this device yet, and the network did not bring it. Try again when you are online.',
	'problem.unavailable.title': 'The store on this device cannot be opened',
	'problem.unavailable.body':
		'The browser keeps it shut, as some do in private windows. Nothing you answered before is lost. Open Recto in an ordinary window, or close its other tabs and try again.',
	'problem.newer.title': 'A newer Recto is open in another tab',
	'problem.newer.body': 'What you answered so far is saved. Reload this page to go on.',
	'problem.full.title': 'This device is out of space',
	'problem.full.body': 'Earlier answers are saved. Free some space on the device, then try again.',
	'problem.retry': 'Try again',
	'problem.reload': 'Reload',
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
