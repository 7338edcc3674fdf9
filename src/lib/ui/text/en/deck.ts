/** What the page of a deck says, and of one that a link brings. */
export const deck = {
	'deck.page': 'Deck',
	'deck.opening': 'Opening the link',
	'deck.cards': { one: '{count} card', other: '{count} cards' },
	'deck.samples': 'A look inside',
	'deck.byHand': 'Not from the article.',
	'deck.byHandCount': {
		one: 'One card is not from the article.',
		other: '{count} cards are not from the article.',
	},
	'deck.excerpt':
		'Each answer is checked against the sentence it quotes before anything is kept. Whether the article says so, only the article can tell.',
	'deck.whole': 'It comes with its whole article.',
	'deck.study': 'Study',
	'deck.quiz': 'Quiz',
	'deck.add': 'Add to library',
	'deck.none.title': 'No deck chosen',
	'deck.none.body': 'Open a link to a deck, or a file that somebody sent you.',
	'deck.none.open': 'Open a file',
} as const;
