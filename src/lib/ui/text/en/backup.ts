/** What the page of backups says. */
export const backup = {
	'backup.title': 'Backup',
	'backup.why':
		'What you study is kept in this browser and nowhere else. A backup is one file with your decks and every answer: it brings all of it back, here or on another device.',
	'backup.loading': 'Looking at the store',
	'backup.make': 'Back up now',
	'backup.making': 'Writing the file …',
	'backup.nothing': 'There is nothing to back up yet.',
	'backup.none': 'No backup yet',
	'backup.last': 'Last backup: {when}',
	'backup.unsaved': {
		one: '{count} answer or change is in no backup.',
		other: '{count} answers and changes are in no backup.',
	},
	'backup.unused': 'You have answered nothing yet; a backup would hold your decks.',
	'backup.allSaved': 'All that you have studied is in it.',
	'backup.saved.downloaded':
		'The backup is among your downloads. Keep a copy where you would look for it: in a cloud, in a mail to yourself.',
	'backup.saved.shared': 'The backup is where you sent it.',
	'backup.ready': 'The file is ready, and not kept anywhere yet.',
	'backup.keep': 'Keep the file',
	'backup.leftOut': {
		one: '{count} entry could not be put into the file. It stays on this device.',
		other: '{count} entries could not be put into the file. They stay on this device.',
	},
	'backup.failed': 'The backup was not made. What you have studied is where it was.',

	'bring.title': 'Bring a backup in',
	'bring.how':
		'It is merged with what is here: nothing is lost, and nothing counts twice. Devices that you study on in turn exchange their files the same way.',
	'bring.choose': 'Choose a file',
	'bring.drop': 'or drop it here',
	'bring.reading': 'Reading the file',
	'bring.bringing': 'Bringing it in',
	'bring.stay': 'Leave this page open until it is done.',
	'bring.preview': 'This backup',
	'bring.made': 'Made on {date}',
	'bring.entries': { one: '{count} answer or change', other: '{count} answers and changes' },
	'bring.entries.parts': '{added} new here, {here} here already',
	'bring.deck.new': 'new here',
	'bring.deck.same': 'as it is here',
	'bring.deck.article': 'as it is here, and with its whole article',
	'bring.deck.newer': 'newer than yours, and takes its place',
	'bring.deck.older': 'older than yours, which stays',
	'bring.deck.other': 'not as yours and of the same revision; yours stays',
	'bring.changes': 'What changes in it',
	'bring.cut': 'This file was cut on its way. {whole} of its {total} entries are whole.',
	'bring.cut.unknown': 'This file was cut on its way. {whole} entries of it are whole.',
	'bring.cut.ask': 'Bring those in, or leave it and look for the whole file.',
	'bring.changed':
		'Something in this file is not as it was written. Every entry is checked, and those that are whole can be brought in.',
	'bring.damaged': {
		one: '{count} line cannot be brought in:',
		other: '{count} lines cannot be brought in:',
	},
	'bring.damaged.more': { one: 'and {count} more', other: 'and {count} more' },
	'bring.line': 'Line {line}: {fault}',
	'bring.fault.garbled': 'it is broken off or written over',
	'bring.fault.too-long': 'it has no end',
	'bring.fault.broken-event': 'an entry with a part missing or wrong',
	'bring.fault.impossible-date': 'an entry on a day that cannot be',
	'bring.fault.broken-deck': 'a deck that its article does not prove',
	'bring.fault.newer-deck': 'a deck that needs a newer Recto',
	'bring.fault.broken-row': 'an entry of a draft, a quiz or a withdrawn card that is not whole',
	'bring.fault.misplaced': 'a beginning or an end in the middle',
	'bring.newer': 'A newer Recto made this file. This one can read what it knows.',
	'bring.unknown': {
		one: '{count} entry is of a kind that this Recto does not know. It stays in the file: update, and bring the file in again.',
		other:
			'{count} entries are of kinds that this Recto does not know. They stay in the file: update, and bring the file in again.',
	},
	'bring.nothingNew': 'All of it is here already.',
	'bring.nothingWhole': 'Nothing in it is whole.',
	'bring.accept': 'Bring it in',
	'bring.leave': 'Leave it',
	'bring.close': 'Close',
	'bring.done': 'Brought in:',
	'bring.done.new': 'a deck that was not here',
	'bring.done.newer': 'a newer revision of your deck',
	'bring.done.article': 'the whole article of your deck',
	'bring.done.entries': {
		one: '{count} answer or change that was not here',
		other: '{count} answers and changes that were not here',
	},
	'bring.another': 'Choose another file',
	'bring.done.nothing':
		'Nothing was brought in: what it holds was here already, or stays as you have it.',
	'bring.failed.full':
		'This device is out of space. Nothing was brought in, and all that was here is still here. Free some space, then bring the file in again.',
	'bring.failed.newer-version':
		'A newer Recto is open in another tab. Nothing was brought in. Reload this page and try again.',
	'bring.failed.unavailable':
		'The store on this device could not be written. Nothing was brought in, and all that was here is still here. Try it once more.',
	'bring.refused.empty': 'This file is empty. Look for another copy of the backup.',
	'bring.refused.cut-at-start':
		'Only the first bit of this backup is there. Look for another copy of it.',
	'bring.refused.deck':
		'This is one deck, not a backup. A backup is named recto-backup and a date.',
	'bring.refused.no-text':
		'This is no backup: it is an image, an archive or the like. A backup is named recto-backup and a date.',
	'bring.refused.other':
		'This file is not a backup of Recto. A backup is named recto-backup and a date.',
	'bring.refused.too-new':
		'A newer Recto made this backup, in a way that this one cannot read. Open Recto while you are online, reload when it says that a new version is ready, and bring the file in again.',
	'bring.refused.out-of-reach':
		'The file could not be opened. If it lies in a cloud, load it onto this device first.',

	'kept.title': 'On this device',
	'kept.yes': 'The browser keeps your decks and answers until you remove them.',
	'kept.no':
		'The browser may clear what Recto keeps here when space runs short, and some do after weeks without a visit. Ask it to keep your decks and answers, or put Recto on the home screen.',
	'kept.unknown': 'The browser does not say whether it keeps your decks and answers for good.',
	'kept.ask': 'Ask to keep all of it',
	'kept.refused':
		'The browser did not agree. It often does once Recto is on the home screen, or visited more often.',
	'kept.used': '{size} in use, the app itself included',

	'install.title': 'On the home screen',
	'install.why': 'Recto then opens like an app of its own, offline too.',
	'install.do': 'Install',
	'install.ios': 'Tap Share in the browser’s bar, then Add to Home Screen.',
	'install.by-hand':
		'Look in the browser’s menu for Install, or for Add to Home Screen. Not every browser has it.',
	'install.first': 'Make a backup first.',
	'install.first.ios':
		'Make a backup first: on this device the installed app begins empty, and takes your backup in.',
} as const;
