import { backupName } from '#lib/core/backup/index.ts';
import { notBackedUp, type Keeping } from '#lib/core/backup/offer.ts';
import { calendarDate } from '#lib/core/schedule/calendar-date.ts';
import { studyDay } from '#lib/core/schedule/day.ts';
import type { Delivery } from '#lib/platform/files.ts';
import type { BackedUp } from '#lib/storage/backup-store.ts';
import type { StoreProblem } from '#lib/storage/store.ts';
import type { Backups, Clock, Files } from './parts.ts';
import { problemOf } from './problem.ts';

/** `ready`: the file is made, and waits for a tap, or for another. */
export type BackupStatus = 'loading' | 'idle' | 'writing' | 'ready' | 'saved' | 'failed';

export interface LastBackup {
	/** By the date on the learner's clock; never negative. */
	readonly daysAgo: number;
	/** ISO date. */
	readonly date: string;
}

interface SafekeepingParts {
	readonly backups: Backups;
	readonly files: Files;
	readonly clock: Clock;
}

interface MadeFile {
	readonly file: File;
	readonly at: number;
	readonly held: BackedUp;
}

/** The date on the learner's clock turns then, whenever their study day does. */
const MIDNIGHT = 0;

/** Makes backups, and knows how long ago the last was and what has come since. */
export class Safekeeping {
	#status = $state.raw<BackupStatus>('loading');
	#keeping = $state.raw<Keeping | null>(null);
	#made = $state.raw<MadeFile | null>(null);
	#delivery = $state.raw<Delivery | null>(null);
	#problem = $state.raw<StoreProblem | null>(null);
	#hasStore = $state.raw(false);
	readonly #parts: SafekeepingParts;

	constructor(parts: SafekeepingParts) {
		this.#parts = parts;
	}

	get status() {
		return this.#status;
	}

	get problem() {
		return this.#problem;
	}

	/** Whether anything was ever stored on this device. */
	get hasAnything() {
		return this.#hasStore;
	}

	/** How the last file went. */
	get delivery() {
		return this.#delivery;
	}

	/** What the last file holds. */
	get held(): BackedUp | null {
		return this.#made?.held ?? null;
	}

	/** Entries of the log that are in no backup. */
	get unsaved(): number {
		return this.#keeping === null ? 0 : notBackedUp(this.#keeping);
	}

	/** `null`: there is none yet. */
	get last(): LastBackup | null {
		const last = this.#keeping?.lastBackup ?? null;
		if (last === null) return null;
		const { at, offset } = this.#parts.clock();
		const day = studyDay(last.at, offset, MIDNIGHT);
		return {
			daysAgo: Math.max(0, studyDay(at, offset, MIDNIGHT) - day),
			date: calendarDate(day),
		};
	}

	async load(): Promise<void> {
		try {
			const store = await this.#parts.backups.existing();
			this.#hasStore = store !== undefined;
			this.#keeping = (await store?.keeping()) ?? null;
			if (this.#status === 'loading') this.#status = 'idle';
		} catch (reason) {
			this.#fail(reason);
		}
	}

	/** Makes the file and hands it over. */
	async backUp(): Promise<void> {
		if (this.#status === 'writing') return;
		this.#status = 'writing';
		this.#problem = null;
		const now = this.#parts.clock();
		try {
			const store = await this.#parts.backups.open();
			const pieces: Blob[] = [];
			// A browser may put a blob onto the disk; a text of all of it would stay in memory.
			const held = await store.write(now.at, (piece) => pieces.push(new Blob([piece])));
			const file = new File(pieces, backupName(now), { type: 'text/plain' });
			this.#made = { file, at: now.at, held };
		} catch (reason) {
			this.#fail(reason);
			return;
		}
		await this.deliver();
	}

	/** Hands over the file that is made, once more. */
	async deliver(): Promise<void> {
		const made = this.#made;
		if (made === null) return;
		this.#delivery = await this.#parts.files.saveFile(made.file);
		if (this.#delivery === 'dismissed' || this.#delivery === 'needs-tap') {
			this.#status = 'ready';
			return;
		}
		this.#status = 'saved';
		try {
			const store = await this.#parts.backups.open();
			await store.noteBackup({ at: made.at, events: made.held.events });
			this.#keeping = await store.keeping();
		} catch (reason) {
			// The file is safe; that there is one is only not remembered.
			console.warn('The backup could not be noted:', reason);
		}
	}

	#fail(reason: unknown): void {
		this.#problem = problemOf(reason);
		this.#status = 'failed';
	}
}
