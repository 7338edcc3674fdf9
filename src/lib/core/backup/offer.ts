/** What a device knows of the safety of its own store. Instants are ms since 1970. */
export interface Keeping {
	/** Events in the log. */
	readonly events: number;
	/** When the first of them was written. */
	readonly since: number | null;
	/** Study days with events, counted no further than two. */
	readonly days: 0 | 1 | 2;
	/** Sessions of the first study day, while there is no other. */
	readonly sessions: number;
	readonly lastBackup: { readonly at: number; readonly events: number } | null;
	readonly backupOffer: OfferNote | null;
	readonly installOffer: OfferNote | null;
}

/** When an offer was made last, and whether it was put off then. */
export interface OfferNote {
	readonly at: number;
	readonly isPutOff: boolean;
}

export type Offer = 'backup' | 'install';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** As many answers as one would not like to give again. */
const MANY = 200;
const LONG = 30 * DAY;
/** No offer is made more often. */
const REST = { backup: 7 * DAY, install: 30 * DAY } as const;
/** For so long an offer that was made stays where it is. */
const STAYS = 12 * HOUR;
const PAUSE = HOUR / 2;
const SESSIONS = 3;

/** Events that no backup of this device holds. */
export function notBackedUp({ events, lastBackup }: Keeping): number {
	return Math.max(0, events - (lastBackup?.events ?? 0));
}

/** What to offer in a quiet moment, if anything. A backup comes first: an installed app may begin empty. */
export function offerOf(keeping: Keeping, now: number, isInstallable: boolean): Offer | null {
	if (isBackupDue(keeping, now)) return mayOffer('backup', keeping.backupOffer, now);
	const isAtHome = keeping.days > 1 || keeping.sessions >= SESSIONS;
	return isInstallable && isAtHome ? mayOffer('install', keeping.installOffer, now) : null;
}

function isBackupDue(keeping: Keeping, now: number): boolean {
	const news = notBackedUp(keeping);
	const since = keeping.lastBackup?.at ?? keeping.since ?? now;
	return news >= MANY || (news > 0 && now - since >= LONG);
}

function mayOffer(offer: Offer, note: OfferNote | null, now: number): Offer | null {
	if (note === null) return offer;
	const age = now - note.at;
	// A clock that was set back must not silence it for years.
	if (age < 0 || age >= REST[offer]) return offer;
	return !note.isPutOff && age < STAYS ? offer : null;
}

/** Whether the note of an offer that is shown now has to be written anew. */
export function isNewOffer(note: OfferNote | null, now: number): boolean {
	return note === null || now < note.at || now - note.at >= STAYS;
}

/** How many sittings instants, in whatever order, fall into: half an hour's pause parts two. */
export function sessionsIn(instants: readonly number[]): number {
	const sorted = [...instants].sort((a, b) => a - b);
	return sorted.filter((at, i) => at - (sorted[i - 1] ?? -Infinity) > PAUSE).length;
}
