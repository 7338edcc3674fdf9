import * as v from 'valibot';
import { FORMAT, VERSION, type BackupHeader } from './entry.ts';

/** What the beginning of a file shows it to be. */
export type ReadHeader =
	| { readonly kind: 'header'; readonly header: BackupHeader; readonly version: number }
	/** Made by a newer Recto, and not to be read by an older one. */
	| { readonly kind: 'too-new' }
	| { readonly kind: 'none' };

const count = v.fallback(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0);
const LAST_INSTANT = 8.64e15;
const headerShape = v.object({
	format: v.literal(FORMAT),
	version: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** The oldest version whose readers may take in what they understand of it. */
	safeFor: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
	at: v.fallback(
		v.nullable(v.pipe(v.number(), v.minValue(-LAST_INSTANT), v.maxValue(LAST_INSTANT))),
		null,
	),
	decks: count,
	events: count,
	entries: count,
});

/** Reads the first line, parsed. Never throws. */
export function readHeader(value: unknown): ReadHeader {
	const read = v.safeParse(headerShape, value);
	if (!read.success) return { kind: 'none' };
	const { version, safeFor = version, at, decks, events, entries } = read.output;
	if (safeFor > VERSION) return { kind: 'too-new' };
	return { kind: 'header', version, header: { at, decks, events, entries } };
}

const endShape = v.object({ end: v.object({ entries: v.number(), sha256: v.string() }) });

export interface BackupEnd {
	readonly entries: number;
	readonly sha256: string;
}

/** Reads what may be the last line, parsed. */
export function readEnd(value: unknown): BackupEnd | undefined {
	const read = v.safeParse(endShape, value);
	return read.success ? read.output.end : undefined;
}
