import { runningDigest, type RunningDigest } from '../digest.ts';
import { validateEvent } from '../schedule/validate-event.ts';
import { FORMAT, VERSION, type BackupEntry, type BackupHeader, type RawRow } from './entry.ts';

/**
 * Writes a backup file line by line: `begin`, a `line` for each entry, `end`. Together they are UTF-8 text
 * that begins with a header and ends with a SHA-256 of all before it.
 */
export class BackupWriter {
	readonly #digest: RunningDigest = runningDigest();
	#entries = 0;

	begin(header: BackupHeader): string {
		const { at, decks, events, entries } = header;
		const written = at === null ? null : new Date(at).toISOString();
		return this.#add({
			...{ format: FORMAT, version: VERSION, safeFor: VERSION, app: 'Recto' },
			...{ at, written, decks, events, entries },
		});
	}

	/** Throws where an entry holds what no file can (a circle, a bigint). */
	line(entry: BackupEntry): string {
		const text = this.#add(entry);
		this.#entries++;
		return text;
	}

	end(): string {
		return line({ end: { entries: this.#entries, sha256: this.#digest.hex() } });
	}

	#add(value: unknown): string {
		const text = line(value);
		this.#digest.add(text);
		return text;
	}
}

function line(value: unknown): string {
	return `${JSON.stringify(value)}\n`;
}

/** A stored row of the log as a backup carries it: what a reader would refuse goes along as it is. */
export function logEntry({ key, event }: RawRow): BackupEntry {
	const read = validateEvent(event);
	return read.kind === 'problem' ? { row: { key, event } } : { event: read.event };
}
