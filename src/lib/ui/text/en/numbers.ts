/** What the page of a learner's numbers says. */
export const numbers = {
	'numbers.title': 'Your numbers',
	'numbers.loading': 'Reading your answers',
	'numbers.empty.title': 'Nothing here yet',
	'numbers.empty.body': 'Your numbers begin with your first answer.',
	'numbers.empty.deck': 'The numbers of this deck begin with your first answer in it.',
	'numbers.deck': 'Deck',
	'numbers.allDecks': 'All decks',
	'numbers.table': 'As a table',
	'numbers.day': 'Day',
	'numbers.days': { one: '{count} day', other: '{count} days' },
	'numbers.month': 'Month',
	'numbers.answers': 'Answers',
	'numbers.cards': 'Cards',
	'numbers.today': 'today',
	'numbers.range': '{low} to {high}',
	'numbers.few': {
		one: 'Too few answers to tell yet: {kept}\u00a0of\u00a0{count} so far.',
		other: 'Too few answers to tell yet: {kept}\u00a0of\u00a0{count} so far.',
	},

	'numbers.memory.title': 'What you know',
	'numbers.memory.says': {
		one: 'You would know about {known}\u00a0of\u00a0{count} thing today.',
		other: 'You would know about {known}\u00a0of\u00a0{count} things today.',
	},
	'numbers.memory.fades': {
		one: 'Without another review it would be about {known} in {count}\u00a0day.',
		other: 'Without another review it would be about {known} in {count}\u00a0days.',
	},
	'numbers.memory.chart': 'Things you would know: from {first} to today, and as they would fade',
	'numbers.memory.known': 'Known',
	'numbers.memory.ahead': 'without review',
	'numbers.memory.all': 'all {count}',
	'numbers.memory.things': 'A card is one thing, a list one for each of its names.',
	'numbers.memory.gone': 'Nothing of what you answered stands in a deck on this device any more.',

	'numbers.retention.title': 'What you remember',
	'numbers.retention.says': 'You remember {kept}\u00a0of\u00a0100; you asked for\u00a0{wished}.',
	'numbers.retention.note': {
		one: 'From one answer of the last 30 days.',
		other:
			'From {count} answers of the last 30 days, each a day or more after the one before. The true share most likely lies between {low} and\u00a0{high}.',
	},
	'numbers.retention.none': 'Nothing you had learnt has come back after a day or more yet.',
	'numbers.retention.quiet':
		'Nothing you had learnt came back after a day or more in the last 30 days.',
	'numbers.retention.learning': 'The answers by which you learn a card do not count here.',
	'numbers.retention.line': 'The dotted line is what you asked for at the time.',
	'numbers.retention.ages':
		'Young is what lasts less than 21 days in your memory, mature what lasts longer.',
	'numbers.retention.chart': 'Remembered of 100, in the last 30 days',
	'numbers.retention.all': 'All',
	'numbers.retention.young': 'Young',
	'numbers.retention.mature': 'Mature',
	'numbers.retention.which': 'Which',
	'numbers.retention.remembered': 'Remembered',
	'numbers.retention.of100': 'Of 100',
	'numbers.retention.between': 'Between',
	'numbers.retention.wished': 'you asked for {wished}',
	'numbers.retention.askedFor': 'Asked for',

	'numbers.months.title': 'Month by month',
	'numbers.months.says': 'A dot is what you remembered of 100 in a month.',
	'numbers.months.note':
		'The line through it is where the true share most likely lies: the more answers, the shorter. The dotted line is what you asked for at the time.',
	'numbers.months.chart': 'Remembered of 100, by month',

	'numbers.forecast.title': 'What comes back',
	'numbers.forecast.says': {
		one: '{count}\u00a0card is due today, and {rest} more by {date}.',
		other: '{count}\u00a0cards are due today, and {rest} more by {date}.',
	},
	'numbers.forecast.free': {
		one: 'Nothing is due today; {count}\u00a0card comes back by {date}.',
		other: 'Nothing is due today; {count}\u00a0cards come back by {date}.',
	},
	'numbers.forecast.nothing': 'Nothing comes back by {date}.',
	'numbers.forecast.note':
		'Cards you have met, a list counted as one. Today has what the library says is due; what today has no room for stands on the next day.',
	'numbers.forecast.chart': 'Cards that come back, day by day until {date}',
	'numbers.forecast.span': 'How far ahead',
	'numbers.forecast.items': 'Answers',

	'numbers.study.title': 'Your days',
	'numbers.study.says': {
		one: '{answers} answers on {count} day of the last year.',
		other: '{answers} answers on {count} days of the last year.',
	},
	'numbers.study.note': 'The larger the square, the more answers: {most} at most.',
	'numbers.study.chart': 'Answers a day, week by week until today',
	'numbers.study.cell': { one: '{day}: {count} answer', other: '{day}: {count} answers' },
	'numbers.study.again': 'Again',
	'numbers.study.hard': 'Hard',
	'numbers.study.good': 'Good',
	'numbers.study.easy': 'Easy',

	'numbers.time.title': 'Your time',
	'numbers.time.says': 'A day with study takes you about {time}.',
	'numbers.time.none': 'No study in the last 30 days.',
	'numbers.time.note': {
		one: '{total} on one of the last 30 days.',
		other: '{total} in all, on {count} of the last 30 days.',
	},
	'numbers.time.chart': 'Time a day in the last 30 days',
	'numbers.time.time': 'Time',
	'numbers.time.about': 'about {time}',

	'numbers.calibration.title': 'Expected and remembered',
	'numbers.calibration.says':
		'Recto expected {expected}\u00a0of\u00a0100; you remembered\u00a0{kept}.',
	'numbers.calibration.none': 'Nothing could be foretold yet.',
	'numbers.calibration.note':
		'Each dot is a like share of your answers. On the line, as many were remembered as expected; above it, more.',
	'numbers.calibration.chart': 'Remembered of 100 against expected of 100',
	'numbers.calibration.expected': 'Expected',
	'numbers.calibration.remembered': 'Remembered',
	'numbers.calibration.experts': 'For experts',
	'numbers.calibration.loss': 'Log loss',
	'numbers.calibration.rmse': 'RMSE (bins)',
	'numbers.calibration.auc': 'AUC',
	'numbers.calibration.noAuc': 'not to be told: none was forgotten, or none remembered',
	'numbers.calibration.errors':
		'How far off the expectation was. Log loss and RMSE are errors: the smaller, the better. AUC tells what you will know from what you will not: 0.5 is guessing, 1 is knowing.',

	'numbers.hard.title': 'The hardest',
	'numbers.hard.says': {
		one: 'This one is hard to keep. Rewording it may help.',
		other: 'These are hard to keep. Rewording them may help.',
	},
	'numbers.hard.none': 'Nothing has been hard to keep so far.',
	'numbers.hard.noneHere': 'None of them.',
	'numbers.hard.order': 'Which',
	'numbers.hard.byLapses': 'Forgotten most',
	'numbers.hard.byShare': 'Missed most',
	'numbers.hard.members': 'In lists',
	'numbers.hard.lapses': { one: 'forgotten once', other: 'forgotten {count}\u00a0times' },
	'numbers.hard.missed': {
		one: 'missed {missed}\u00a0of\u00a0{count}',
		other: 'missed {missed}\u00a0of\u00a0{count}',
	},
	'numbers.hard.difficulty': 'difficulty\u00a0{difficulty}\u00a0of\u00a010',
	'numbers.hard.gap': 'gap',
} as const;
