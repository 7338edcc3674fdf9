import { sessionsIn, type Keeping, type Offer, type OfferNote } from '#lib/core/backup/offer.ts';
import type { MetaRow, RectoDatabase } from './schema.ts';

const NOTES = {
	backup: 'backup-offer',
	install: 'install-offer',
} as const satisfies Record<Offer, MetaRow['name']>;

/** What the store knows of its own safety: a few keys of the log, and the notes that are kept of it. */
export async function readKeeping(db: RectoDatabase): Promise<Keeping> {
	const byDay = () => db.events.orderBy('event.day');
	const [events, first, last, [lastBackup, backupOffer, installOffer]] = await Promise.all([
		db.events.count(),
		byDay().first(),
		byDay().last(),
		db.meta.bulkGet(['last-backup', NOTES.backup, NOTES.install]),
	]);
	const day = first?.event.day;
	const isOneDay = day !== undefined && day === last?.event.day;
	const rows = isOneDay ? await db.events.where('event.day').equals(day).toArray() : [];
	return {
		events,
		since: first?.event.at ?? null,
		days: day === undefined ? 0 : isOneDay ? 1 : 2,
		sessions: sessionsIn(rows.map(({ event }) => event.at)),
		lastBackup: (lastBackup?.value ?? null) as Keeping['lastBackup'],
		backupOffer: (backupOffer?.value ?? null) as Keeping['backupOffer'],
		installOffer: (installOffer?.value ?? null) as Keeping['installOffer'],
	};
}

/** Remembers that something was offered, and whether it was put off. */
export async function noteOffer(db: RectoDatabase, offer: Offer, note: OfferNote): Promise<void> {
	await db.meta.put({ name: NOTES[offer], value: note });
}
