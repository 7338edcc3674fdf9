/** What went wrong, what still works, what to do. */
export const problems = {
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
	'problem.full.body': 'Nothing saved is lost. Free some space on the device, then try again.',
	'problem.retry': 'Try again',
	'problem.reload': 'Reload',
} as const;
