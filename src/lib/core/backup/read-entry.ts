import type { Deck } from '../deck/deck.ts';
import { readWithdrawn } from '../deck/read-withdrawn.ts';
import type { WithdrawnCards } from '../deck/stored-deck.ts';
import { validateDeck } from '../deck/validate-deck.ts';
import type { LogEvent, UnknownEvent } from '../schedule/event.ts';
import { validateEvent } from '../schedule/validate-event.ts';
import type { KeptRow, RawRow } from './entry.ts';
import { isShallow } from './is-shallow.ts';

/** Why a line of a backup cannot be brought in. */
export type LineFault =
	/** No JSON: half a line, or something written over it. */
	| 'garbled'
	| 'too-long'
	| 'broken-event'
	/** An event on a day that cannot be. */
	| 'impossible-date'
	/** A deck that its article does not prove, or that is no deck. */
	| 'broken-deck'
	/** A deck that needs a newer Recto. */
	| 'newer-deck'
	| 'broken-row'
	/** A first or last line in the middle. */
	| 'misplaced';

/** What a line between the first and the last turned out to be. */
export type ReadEntry =
	| { readonly kind: 'deck'; readonly deck: Deck }
	| { readonly kind: 'withdrawn'; readonly withdrawn: WithdrawnCards }
	| { readonly kind: 'event'; readonly event: LogEvent | UnknownEvent }
	| { readonly kind: 'row'; readonly row: RawRow }
	| { readonly kind: 'draft' | 'quiz'; readonly row: KeptRow }
	/** A kind of entry that this version does not know. */
	| { readonly kind: 'unknown' }
	| { readonly kind: 'fault'; readonly fault: LineFault };

/** Deeper than anything that Recto writes. */
const LEVELS = 32;
const LONGEST_KEY = 4_096;

/** Reads the value of one line, whoever wrote it. Never throws. */
export function readEntry(value: unknown): ReadEntry {
	if (!isObject(value) || !isShallow(value, LEVELS)) return fault('garbled');
	if ('event' in value) return readEvent(value.event);
	if ('deck' in value) return readDeck(value.deck);
	if ('withdrawn' in value) return readBesideDeck(value.withdrawn);
	if ('row' in value) return readRow(value.row);
	if ('draft' in value) return readKept('draft', value.draft);
	if ('quiz' in value) return readKept('quiz', value.quiz);
	return 'format' in value || 'end' in value ? fault('misplaced') : { kind: 'unknown' };
}

function readEvent(value: unknown): ReadEntry {
	const read = validateEvent(value);
	if (read.kind !== 'problem') return { kind: 'event', event: read.event };
	return fault(isSoundBut(value, BEGINNING) ? 'impossible-date' : 'broken-event');
}

/** An instant, and the study day it is on. */
const BEGINNING = { at: 0, offset: 0, day: 0 };

/** Whether an event that cannot be read could be, with some of its fields made right. */
function isSoundBut(value: unknown, right: object): boolean {
	return isObject(value) && validateEvent({ ...value, ...right }).kind !== 'problem';
}

function readDeck(value: unknown): ReadEntry {
	const read = validateDeck(value);
	if (read.ok) return { kind: 'deck', deck: read.deck };
	return fault(read.reason === 'newer-version' ? 'newer-deck' : 'broken-deck');
}

function readBesideDeck(value: unknown): ReadEntry {
	const withdrawn = readWithdrawn(value);
	return withdrawn === undefined ? fault('broken-row') : { kind: 'withdrawn', withdrawn };
}

function readRow(value: unknown): ReadEntry {
	if (!isObject(value) || !isKey(value.key) || !('event' in value)) return fault('broken-row');
	return { kind: 'row', row: { key: value.key, event: value.event } };
}

function readKept(kind: 'draft' | 'quiz', value: unknown): ReadEntry {
	if (!isObject(value) || !isKey(value.id)) return fault('broken-row');
	return { kind, row: value as KeptRow };
}

function fault(reason: LineFault): ReadEntry {
	return { kind: 'fault', fault: reason };
}

function isKey(value: unknown): value is string {
	return typeof value === 'string' && value !== '' && value.length <= LONGEST_KEY;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
