/** What the page of a deck says, and of one that a link brings. */
export const deck = {
	'deck.page': 'Deck',
	'deck.opening': 'Opening the link',
	'deck.cards': { one: '{count} card', other: '{count} cards' },
	'deck.samples': 'A look inside',
	'deck.answer': 'Answer',
	'deck.members': { one: '{count} name', other: '{count} names' },
	'deck.byHand': 'Not from the article.',
	'deck.byHandCount': {
		one: 'One card is not from the article.',
		other: '{count} cards are not from the article.',
	},
	'deck.excerpt':
		'Each answer is checked against the sentence it quotes before anything is kept. Whether the article says so, only the article can tell.',
	'deck.whole': 'It comes with its whole article.',
	'deck.from': 'From {host}',
	'deck.study': 'Study',
	'deck.quiz': 'Quiz',
	'deck.takeQuiz': 'Take the quiz',
	'deck.add': 'Add to library',
	'deck.proving': 'Checking each answer against its sentence',
	'deck.added': 'It is in your library.',
	'deck.has': 'You have this deck.',
	'deck.notADeck.title': 'No deck in this link',
	'deck.notADeck.body': 'Ask whoever sent it for the link once more, or for the file.',
	'deck.newer.title': 'Made by a newer Recto',
	'deck.newer.body':
		'This link needs a newer version than the one in this browser. Connect once, reload, and open it again.',
	'deck.cut.title': 'This link was cut on its way',
	'deck.cut.body':
		'Some programs shorten long links. Ask for it again in another way, or for the file.',
	'deck.damaged.title': 'This link was changed on its way',
	'deck.damaged.body': 'Nothing in it can be trusted as it is. Ask for it again, or for the file.',
	'deck.tooLong.title': 'This is longer than any link',
	'deck.tooLong.body': 'A deck of that size goes by file. Ask for that.',
	'deck.unsound.title': 'This deck is not sound',
	'deck.unsound.body':
		'Some of its answers are not proved by the sentences it quotes, so nothing of it was kept. Whoever made it can mend it.',
	'deck.unfetched.title': 'Recto is not all here yet',
	'deck.unfetched.body':
		'A part of the app that opens links did not arrive. Connect once; the link is still here.',
	'deck.none.title': 'No deck chosen',
	'deck.none.body': 'Open a link to a deck, or a file that somebody sent you.',
	'deck.retry': 'Try again',
} as const;
