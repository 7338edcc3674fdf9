import { BackupReader, type BackupReading, type ReadBackup } from '#lib/core/backup/index.ts';
import type { BroughtIn } from '#lib/storage/backup-store.ts';
import type { StoreProblem } from '#lib/storage/store.ts';
import type { Backups, Files, OtherTabs } from './parts.ts';
import { problemOf } from './problem.ts';
import { touchedDecks } from './touched-decks.ts';

type Refusal = Exclude<ReadBackup, BackupReading>['reason'] | 'out-of-reach';

/** Where the bringing in of a backup stands. `share` is of 1. */
export type BringInStep =
	| { readonly kind: 'idle' }
	| { readonly kind: 'reading'; readonly share: number }
	| { readonly kind: 'refused'; readonly reason: Refusal }
	/** It waits for consent. */
	| { readonly kind: 'preview'; readonly reading: BackupReading; readonly would: BroughtIn }
	| { readonly kind: 'bringing'; readonly share: number }
	| { readonly kind: 'done'; readonly brought: BroughtIn }
	/** Nothing of it was stored. */
	| { readonly kind: 'failed'; readonly problem: StoreProblem };

interface BringInParts {
	readonly backups: Backups;
	readonly files: Files;
	readonly otherTabs: OtherTabs;
}

/** Brings a backup in: reads the file, says what it holds, and merges it on consent. */
export class BringIn {
	#step = $state.raw<BringInStep>({ kind: 'idle' });
	readonly #parts: BringInParts;

	constructor(parts: BringInParts) {
		this.#parts = parts;
	}

	get step() {
		return this.#step;
	}

	get isBusy(): boolean {
		return this.#step.kind === 'reading' || this.#step.kind === 'bringing';
	}

	async read(file: Blob): Promise<void> {
		if (this.isBusy) return;
		// Whatever came of the file before, the next one may be taken at once.
		this.#step = { kind: 'reading', share: 0 };
		const reader = new BackupReader();
		try {
			await this.#parts.files.readFile(file, (piece, share) => {
				reader.push(piece);
				this.#step = { kind: 'reading', share };
				return !reader.isHopeless;
			});
		} catch {
			this.#step = { kind: 'refused', reason: 'out-of-reach' };
			return;
		}
		const reading = reader.end();
		if (!reading.ok) this.#step = { kind: 'refused', reason: reading.reason };
		else await this.#preview(reading);
	}

	/** What the preview showed is agreed to. */
	async accept(): Promise<void> {
		if (this.#step.kind !== 'preview') return;
		const { contents, header } = this.#step.reading;
		this.#step = { kind: 'bringing', share: 0 };
		try {
			const store = await this.#parts.backups.open();
			const brought = await store.restore(contents, header.at, (share) => {
				this.#step = { kind: 'bringing', share };
			});
			this.#step = { kind: 'done', brought };
			for (const deck of touchedDecks(contents)) this.#parts.otherTabs.tell(deck);
		} catch (reason) {
			this.#step = { kind: 'failed', problem: problemOf(reason) };
		}
	}

	/** Leaves the file alone. */
	dismiss(): void {
		if (!this.isBusy) this.#step = { kind: 'idle' };
	}

	async #preview(reading: BackupReading): Promise<void> {
		try {
			const store = await this.#parts.backups.open();
			this.#step = { kind: 'preview', reading, would: await store.preview(reading.contents) };
		} catch (reason) {
			this.#step = { kind: 'failed', problem: problemOf(reason) };
		}
	}
}
