/** What the library offers in a quiet moment. */
export const offer = {
	'offer.backup': {
		one: '{count} answer or change is in no backup. A file keeps it safe, whatever happens to this browser.',
		other:
			'{count} answers and changes are in no backup. A file keeps them safe, whatever happens to this browser.',
	},
	'offer.backup.do': 'Back up',
	'offer.install': 'On the home screen Recto opens like an app of its own, offline too.',
	'offer.install.do': 'Put it there',
	'offer.later': 'Later',
} as const;
