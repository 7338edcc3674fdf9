import { runningDigest, type RunningDigest } from '../digest.ts';
import { VERSION, type BackupContents, type BackupHeader } from './entry.ts';
import { GatheredContents } from './gathered-contents.ts';
import { Lines } from './lines.ts';
import { isObject, readEntry, type LineFault } from './read-entry.ts';
import { readEnd, readHeader, type BackupEnd } from './read-header.ts';
import { strangerOf, type Stranger } from './stranger.ts';

/** One line that cannot be brought in; `line` counts from 1. */
export interface DamagedLine {
	readonly line: number;
	readonly fault: LineFault;
}

/** A backup that was read, as far as it goes. */
export interface BackupReading {
	readonly ok: true;
	readonly header: BackupHeader;
	readonly contents: BackupContents;
	/** `cut`: its end is missing; `changed`: it is not, word for word, what was written. */
	readonly state: 'whole' | 'cut' | 'changed';
	/** Entries that can be brought in, those told twice included. */
	readonly readable: number;
	/** How many lines are damaged, and the first of them. */
	readonly damaged: number;
	readonly damagedLines: readonly DamagedLine[];
	/** Events that stood there before already, with the same content. */
	readonly duplicates: number;
	/** Entries of kinds that this version does not know: they stay in the file. */
	readonly unknown: number;
	/** Whether a newer Recto wrote it, which says that this one may read it. */
	readonly isNewer: boolean;
}

export type ReadBackup =
	| BackupReading
	/** `too-new`: made by a newer Recto, which says that this one must not read it: update. */
	| { readonly ok: false; readonly reason: Stranger | 'too-new' };

/** UTF-16 units; the largest deck that is allowed and likely is a tenth of it. */
const LONGEST_LINE = 1 << 25;
/** A file whose first line is longer than this is none of ours. */
const LONGEST_HEADER = 1 << 16;
const MOST_TOLD = 20;

/**
 * Reads a backup from text that comes in pieces: `push` each, then `end`. It holds what it has read, and one
 * line; it never throws, and gives every entry that is whole, whatever became of the others.
 */
export class BackupReader {
	readonly #lines = new Lines(
		LONGEST_LINE,
		(line) => this.#take(line),
		() => this.#skip('too-long'),
	);
	readonly #digest: RunningDigest = runningDigest();
	readonly #gathered = new GatheredContents();
	readonly #damagedLines: DamagedLine[] = [];
	#start = '';
	#line = 0;
	#damaged = 0;
	#unknown = 0;
	#header: BackupHeader | undefined;
	#version = VERSION;
	#isTooNew = false;
	#isStrange = false;
	#end: BackupEnd | undefined;
	#isUnchanged = false;

	push(piece: string): void {
		if (this.isHopeless) return;
		if (this.#start.length < LONGEST_HEADER) this.#start += piece.slice(0, LONGEST_HEADER);
		this.#lines.push(piece);
		const isEndless = this.#header === undefined && this.#start.length >= LONGEST_HEADER;
		if (isEndless) this.#isStrange = true;
	}

	/** It is no backup that this version can read: the rest need not be fetched. */
	get isHopeless(): boolean {
		return this.#isStrange || this.#isTooNew;
	}

	end(): ReadBackup {
		if (!this.isHopeless) this.#takeRest(this.#lines.rest());
		if (this.#isTooNew) return { ok: false, reason: 'too-new' };
		if (this.#header === undefined) return { ok: false, reason: strangerOf(this.#start) };
		return {
			ok: true,
			header: this.#header,
			contents: this.#gathered.contents,
			state: this.#state(),
			readable: this.#gathered.count,
			damaged: this.#damaged,
			damagedLines: this.#damagedLines,
			duplicates: this.#gathered.duplicates,
			unknown: this.#unknown,
			isNewer: this.#version > VERSION,
		};
	}

	#state(): BackupReading['state'] {
		if (this.#end === undefined) return 'cut';
		return this.#isUnchanged ? 'whole' : 'changed';
	}

	#takeRest(rest: string): void {
		if (rest === '') return;
		// Half a line is what a cut leaves behind; it is no damage of its own.
		if (this.#header === undefined || parsed(rest) !== undefined) this.#take(rest);
	}

	#take(line: string): void {
		if (this.isHopeless) return;
		this.#line++;
		if (line.trim() === '') return;
		const value = parsed(line);
		if (this.#header === undefined) {
			this.#open(value, line);
			this.#digest.add(`${line}\n`);
			return;
		}
		const end = isObject(value) && 'end' in value ? readEnd(value) : undefined;
		if (end !== undefined && this.#end === undefined) {
			this.#end = end;
			this.#isUnchanged = end.sha256 === this.#digest.hex();
			return;
		}
		if (this.#end !== undefined) this.#isUnchanged = false;
		this.#digest.add(`${line}\n`);
		this.#sort(value);
	}

	#open(value: unknown, line: string): void {
		const read = readHeader(value);
		if (read.kind === 'too-new') this.#isTooNew = true;
		else if (read.kind === 'header') {
			this.#header = read.header;
			this.#version = read.version;
		} else if (isGarbledHeader(line, value)) {
			this.#header = { at: null, decks: 0, events: 0, entries: 0 };
			this.#damage('garbled');
		} else this.#isStrange = true;
	}

	#sort(value: unknown): void {
		if (value === undefined) {
			this.#damage('garbled');
			return;
		}
		const entry = readEntry(value);
		if (entry.kind === 'fault') this.#damage(entry.fault);
		else if (entry.kind === 'unknown') this.#unknown++;
		else this.#gathered.add(entry);
	}

	#skip(fault: LineFault): void {
		this.#line++;
		this.#damage(fault);
	}

	#damage(fault: LineFault): void {
		this.#damaged++;
		if (this.#damagedLines.length < MOST_TOLD) {
			this.#damagedLines.push({ line: this.#line, fault });
		}
	}
}

/** A first line that was ours before something was written over a part of it. */
function isGarbledHeader(line: string, value: unknown): boolean {
	return value === undefined && line.startsWith('{"format":"recto-backup"') && line.endsWith('}');
}

/** `undefined` is no JSON. */
function parsed(line: string): unknown {
	try {
		return JSON.parse(line) as unknown;
	} catch {
		return undefined;
	}
}
