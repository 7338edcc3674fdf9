/** What the end of a session says. */
export const finish = {
	'study.waiting': 'The next card comes back in {interval}.',
	'finish.title': 'Done for now',
	'finish.nothingNow': 'Nothing due now',
	'finish.cards': { one: 'card', other: 'cards' },
	'finish.of': 'of {count}',
	'finish.remembered': 'answers right',
	'finish.time': 'spent on it',
	'finish.next': {
		one: '{count} card comes back {when}.',
		other: '{count} cards come back {when}.',
	},
	'finish.new': { one: '{count} new card waits {when}.', other: '{count} new cards wait {when}.' },
	'finish.later': 'The next one comes back {when}.',
	'finish.nothingLeft': 'Nothing more is planned for this deck.',
	'finish.allAside': 'All cards of this deck are set aside, until you bring them back.',
	'finish.aside': 'See what is set aside',
	'finish.numbers': 'Your numbers',
} as const;
