import type { BackupContents } from '#lib/core/backup/index.ts';
import { BackupWriter, logEntry } from '#lib/core/backup/index.ts';
import type { Keeping } from '#lib/core/backup/offer.ts';
import type { LogEvent, UnknownEvent } from '#lib/core/schedule/index.ts';
import type { BackupStore, BroughtIn } from '#lib/storage/backup-store.ts';

/** A log without decks: what backups are made of and brought into. */
export class MemoryBackups implements BackupStore {
	readonly events: (LogEvent | UnknownEvent)[] = [];
	last: Keeping['lastBackup'] = null;
	/** The next call fails with this. */
	failure: Error | undefined;

	write(at: number, take: (piece: string) => void) {
		this.#mayFail();
		const writer = new BackupWriter();
		const events = this.events.length;
		take(writer.begin({ at, decks: 0, events, entries: events }));
		for (const event of this.events) take(writer.line(logEntry({ key: event.id, event })));
		take(writer.end());
		return Promise.resolve({ decks: 0, events, leftOut: 0 });
	}

	noteBackup(note: { readonly at: number; readonly events: number }) {
		this.#mayFail();
		this.last = note;
		return Promise.resolve();
	}

	preview(contents: BackupContents): Promise<BroughtIn> {
		this.#mayFail();
		const added = this.#missing(contents).length;
		return Promise.resolve({ decks: [], added, alreadyHere: contents.events.length - added });
	}

	async restore(contents: BackupContents): Promise<BroughtIn> {
		const would = await this.preview(contents);
		this.events.push(...this.#missing(contents));
		return would;
	}

	keeping(): Promise<Keeping> {
		return Promise.resolve({
			...{ events: this.events.length, since: null, days: 0, sessions: 0 },
			...{ lastBackup: this.last, backupOffer: null, installOffer: null },
		});
	}

	close(): void {
		this.failure = undefined;
	}

	#missing({ events }: BackupContents) {
		const here = new Set(this.events.map(({ id }) => id));
		return events.filter(({ id }) => !here.has(id));
	}

	#mayFail(): void {
		const { failure } = this;
		this.failure = undefined;
		if (failure !== undefined) throw failure;
	}
}
