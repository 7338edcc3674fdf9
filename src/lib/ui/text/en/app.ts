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

	'app.noPage.title': 'There is no such page',
	'app.page.title': 'This page did not open',
	'app.page.body': 'Nothing is lost: your decks and answers are where they were.',
} as const;
