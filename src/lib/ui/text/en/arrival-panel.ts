/** What is asked where a deck comes of which another version is here. */
export const arrivalPanel = {
	'panel.newer.title': 'A newer version of a deck you have',
	'panel.newer.body': 'What you have learnt stays. This is what changes:',
	'panel.newer.take': 'Take the newer one',
	'panel.older.title': 'Older than yours',
	'panel.older.body': 'You have a later version of this deck. Going back would change this:',
	'panel.older.take': 'Go back to this one',
	'panel.other.title': 'Someone else’s version',
	'panel.other.body':
		'It says to be the same version as yours and holds other cards. Merged into yours, it would change this; what you have learnt stays.',
	'panel.other.take': 'Merge it into mine',
	'panel.leave': 'Keep mine',
	'panel.own': 'Or add it as a deck of its own:',
	'panel.own.new': 'all of it new',
	'panel.own.copied': 'with what I know',
	'panel.outdated':
		'Your deck has changed meanwhile, as in another tab. This is how it stands now.',
	'panel.same': 'You have this deck.',
	'panel.article': 'Take the whole article too',
	'panel.left': 'Yours stays as it is.',
	'panel.here': 'It is in your library.',
	'panel.proving': 'Checking each answer against its sentence',
} as const;
