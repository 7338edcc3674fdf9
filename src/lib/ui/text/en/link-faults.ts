/** Why a link shows no deck, and what to do. */
export const linkFaults = {
	'linkFault.notADeck.title': 'No deck in this link',
	'linkFault.notADeck.body': 'Ask whoever sent it for the link once more, or for the file.',
	'linkFault.newer.title': 'Made by a newer Recto',
	'linkFault.newer.body':
		'This link needs a newer version than the one in this browser. Connect once, reload, and open it again.',
	'linkFault.damaged.title': 'This link was cut or changed on its way',
	'linkFault.damaged.body':
		'Some programs shorten or change long links. Ask for it again in another way, or for the file.',
	'linkFault.tooLong.title': 'This is longer than any link',
	'linkFault.tooLong.body': 'A deck of that size goes by file. Ask for that.',
	'linkFault.unsound.title': 'This deck is not sound',
	'linkFault.unsound.body':
		'Some of its answers are not proved by the sentences it quotes, so nothing of it was kept. Whoever made it can mend it.',
	'linkFault.unfetched.title': 'Recto is not all here yet',
	'linkFault.unfetched.body':
		'A part of the app that opens links did not arrive. Connect once; the link is still here.',
	'linkFault.open': 'Open a file',
	'linkFault.retry': 'Try again',
} as const;
