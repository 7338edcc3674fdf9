import type { BackupContents } from '#lib/core/backup/index.ts';

/**
 * The decks that a backup has something of: itself, or answers and changes in it. A void needs no look of its
 * own: what it takes back stands in the same file.
 */
export function touchedDecks({
	decks,
	events,
}: Pick<BackupContents, 'decks' | 'events'>): ReadonlySet<string> {
	const touched = new Set<string>(decks.map(({ id }) => id));
	for (const event of events) {
		// Those of unknown kinds may have anything there.
		const { item, card, scope } = event as { item?: unknown; card?: unknown; scope?: unknown };
		for (const of of [item, card, scope]) {
			if (typeof of === 'string' && of !== 'all') touched.add(of.split('/', 1)[0] ?? of);
		}
	}
	return touched;
}
