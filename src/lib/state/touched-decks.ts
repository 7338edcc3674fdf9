import type { BackupContents } from '#lib/core/backup/index.ts';

/**
 * The decks that a backup has something of: itself, or answers and changes in it; `all` where it has settings
 * or weights for all. A void needs no look of its own: what it takes back stands in the same file.
 */
export function touchedDecks({
	decks,
	events,
}: Pick<BackupContents, 'decks' | 'events'>): ReadonlySet<string> {
	const touched = new Set<string>(decks.map(({ id }) => id));
	for (const event of events) {
		// Those of unknown kinds may have anything there.
		const { item, card, scope } = event as { item?: unknown; card?: unknown; scope?: unknown };
		for (const name of [item, card, scope]) {
			if (typeof name === 'string') touched.add(name.split('/', 1)[0] ?? name);
		}
		if (event.kind === 'params') touched.add('all');
	}
	return touched;
}
