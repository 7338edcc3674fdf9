/** What the page says on which an article is taken in, and cards are made of it. */
export const make = {
	'make.title': 'Make a deck',
	'make.why': 'Every card will cite the sentence that proves it.',
	'make.field': 'The article',
	'make.paste': 'Paste the text of an article',
	'make.drop': 'Drop it here',
	'make.open': 'Open a file',
	'make.open.kinds': '.txt, .html, .md',
	'make.openDeck': 'Open a deck or a table',
	'make.shared.address':
		'Recto opens no pages of other sites. Copy the article there, and paste it here; its address is filled in.',
	'make.shared.lost': 'What was shared did not arrive here. Share it again, or paste it.',
	'make.clear': 'Start over',
	'make.words': { one: '{count} word', other: '{count} words' },
	'make.reading': 'Reading the page …',
	'make.tooLarge':
		'This file is too large to be an article. Copy the text out of it, and paste that.',
	'make.outOfReach':
		'The file could not be opened. If it lies in a cloud, load it onto this device first.',
	'make.page.failed': 'The page could not be read just now. Copy its article, and paste that.',

	'make.details': 'Where it is from',
	'make.details.note': 'Filled in from the text where it says so. Correct what is not right.',
	'make.detail.title': 'Title',
	'make.detail.publisher': 'Publisher',
	'make.detail.url': 'Address',
	'make.detail.published': 'Published on',
	'make.undated':
		'Without this day, “Thursday” and “next year” cannot be counted, and such sentences give no cards.',

	'make.do': 'Make cards',
	'make.empty': 'Paste or open an article first.',
	'make.cancel': 'Stop',
	'make.making': 'Making cards',
	'make.stage.language': 'Loading the language …',
	'make.stage.read': 'Reading the article …',
	'make.stage.understand': 'Telling names, dates and numbers …',
	'make.stage.find': 'Looking for what it states …',
	'make.stage.ask': 'Asking …',
	'make.stage.choose': 'Choosing the best questions …',
	'make.stage.prove': 'Proving each by its sentence …',
	'make.failed.title': 'The cards were not made',
	'make.failed.body':
		'Something broke on the way. Your text is still here; try it once more, or reload the page first.',
	'make.unreadable.title': 'No cards from this text',

	'make.drafts': 'Drafts that wait',
	'make.draft.cards': { one: '{count} card', other: '{count} cards' },
	'make.draft.untitled': 'No title yet',
	'make.draft.remove': 'Remove',
	'make.draft.remove.label': 'Remove {title}',
	'make.draft.removed': '{title} is removed.',
	'make.draft.putBack': 'Put it back',
	'make.drafts.unreadable': {
		one: 'One draft cannot be read by this Recto. It is kept as it is.',
		other: '{count} drafts cannot be read by this Recto. They are kept as they are.',
	},
	'make.putBack': 'Bring back the text that was here',
	'make.retry': 'Try again',
} as const;
