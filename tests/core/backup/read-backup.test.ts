import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BackupReader } from '#lib/core/backup/index.ts';
import { harbour } from '../deck/harbour.ts';
import { reviewEvent } from '../schedule/log.ts';
import {
	anyContents,
	entriesOf,
	NOTHING,
	readText,
	readWell,
	written,
	WRITTEN_AT,
} from './contents.ts';

const REVIEWS = [1, 2, 3].map((n) => reviewEvent(`event-${n}`, 3, { day: 20_000 + n }));
const SMALL = { ...NOTHING, decks: [harbour], events: REVIEWS };

/** The text of a file of `SMALL`, with some of its lines (from 1) written anew. */
function withLines(change: Readonly<Record<number, string>>): string {
	const lines = written(SMALL).split('\n');
	return lines.map((line, at) => change[at + 1] ?? line).join('\n');
}

describe('a whole file', () => {
	test('gives back all that was written, in any script, in whatever pieces it comes', () => {
		fc.assert(
			fc.property(anyContents, fc.integer({ min: 1, max: 200 }), (contents, piece) => {
				const read = readText(written(contents), piece);
				expect(read).toMatchObject({
					...{ ok: true, state: 'whole', damaged: 0, unknown: 0, isNewer: false, duplicates: 0 },
					readable: entriesOf(contents).length,
					header: { at: WRITTEN_AT, decks: contents.decks.length },
				});
				expect(read.ok && JSON.parse(JSON.stringify(read.contents))).toEqual(
					JSON.parse(JSON.stringify(contents)),
				);
			}),
			{ numRuns: 200 },
		);
	});

	test('is plain lines, one JSON each, between a header and an end', () => {
		const lines = written(SMALL).trimEnd().split('\n');
		expect(lines.map((line) => Object.keys(JSON.parse(line) as object)[0])).toEqual([
			...['format', 'deck', 'event', 'event', 'event', 'end'],
		]);
		expect(JSON.parse(lines[0] ?? '')).toMatchObject({
			...{ format: 'recto-backup', version: 1, decks: 1, events: 3, entries: 4 },
			written: '2026-11-30T12:00:00.000Z',
		});
	});

	test('is still whole with the line breaks of a mail program, and with an empty line more', () => {
		const text = `${written(SMALL).replaceAll('\n', '\r\n')}\r\n`;
		expect(readWell(text)).toMatchObject({ state: 'whole', readable: 4 });
	});

	test('of ten thousand times ten lines is read in pieces', () => {
		const events = Array.from({ length: 100_000 }, (_, n) =>
			reviewEvent(`event-${n}`, 3, { day: 20_000 }),
		);
		const read = readText(written({ ...NOTHING, events }), 1 << 16);
		expect(read).toMatchObject({ ok: true, state: 'whole', readable: 100_000 });
	});
});

describe('a file that was cut', () => {
	test('at whatever byte, gives each entry that is whole, and never claims to be whole', () => {
		const bytes = new TextEncoder().encode(
			written({ ...NOTHING, drafts: [{ id: 'd', text: 'ينبع 東京 👩‍🚀' }], events: REVIEWS }),
		);
		const ends = [...bytes.keys()].filter((at) => bytes[at] === 10);
		for (let length = 0; length < bytes.length - 1; length++) {
			const read = readText(new TextDecoder().decode(bytes.subarray(0, length)));
			// A line is whole even where its line break alone is missing.
			const lines = ends.filter((end) => end <= length).length;
			if (length === 0) expect(read).toEqual({ ok: false, reason: 'empty' });
			else if (lines === 0) expect(read).toEqual({ ok: false, reason: 'cut-at-start' });
			else expect(read).toMatchObject({ state: 'cut', readable: lines - 1, damaged: 0 });
			if (read.ok) expect(read.header.entries).toBe(4);
		}
	});

	test('and then filled up with zeros, as a disk may leave it', () => {
		const text = written(SMALL);
		const read = readWell(`${text.slice(0, text.length - 200)}${'\0'.repeat(500)}`);
		expect(read).toMatchObject({ state: 'cut', readable: 3, damaged: 0 });
	});
});

describe('a file with damage', () => {
	test('tells which lines, and gives all others', () => {
		const impossible = { ...REVIEWS[0], id: 'event-9', at: 9e15, day: 20_001 };
		const read = readWell(
			withLines({
				2: JSON.stringify({ deck: { ...harbour, title: '' } }),
				3: '{"event":{"kind":"rev\0\0\0',
				4: JSON.stringify({ event: impossible }),
			}),
		);
		expect(read.state).toBe('changed');
		expect(read.damagedLines).toEqual([
			{ line: 2, fault: 'broken-deck' },
			{ line: 3, fault: 'garbled' },
			{ line: 4, fault: 'impossible-date' },
		]);
		expect(read.contents.events).toEqual([REVIEWS[2]]);
	});

	test.each([
		['an event without a rating', { event: { ...REVIEWS[0], rating: 9 } }, 'broken-event'],
		['a deck of a newer version', { deck: { ...harbour, version: 2 } }, 'newer-deck'],
		['a row without a key', { row: { event: 1 } }, 'broken-row'],
		['withdrawn cards of no deck', { withdrawn: { kept: [], retired: [] } }, 'broken-row'],
		['a second header', { format: 'recto-backup', version: 1 }, 'misplaced'],
		['a list', [1, 2], 'garbled'],
	])('%s is named', (_, line, fault) => {
		const read = readWell(withLines({ 3: JSON.stringify(line) }));
		expect(read.damagedLines).toEqual([{ line: 3, fault }]);
	});

	test('what is nested without end is damage too', () => {
		const deep = `{"event":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
		expect(readWell(withLines({ 3: deep })).damagedLines).toEqual([{ line: 3, fault: 'garbled' }]);
	});

	test('a line without end is skipped, and the next is read', () => {
		const read = readWell(withLines({ 3: 'x'.repeat((1 << 25) + 1) }));
		expect(read.damagedLines).toEqual([{ line: 3, fault: 'too-long' }]);
		expect(read.readable).toBe(3);
	});

	test('one figure changed by hand is noticed, though every line is sound', () => {
		const read = readWell(written(SMALL).replace('"rating":3', '"rating":4'));
		expect(read).toMatchObject({ state: 'changed', damaged: 0, readable: 4 });
	});

	test('a header with something written over it keeps nothing from being read', () => {
		const header = written(SMALL).split('\n')[0] ?? '';
		const read = readWell(withLines({ 1: header.replace('"version"', '\0"version') }));
		expect(read).toMatchObject({ state: 'changed', readable: 4, header: { at: null } });
		expect(read.damagedLines).toEqual([{ line: 1, fault: 'garbled' }]);
	});

	test('only the first of many damaged lines are listed, and all are counted', () => {
		const lines = written(SMALL).split('\n');
		lines.splice(2, 0, ...Array.from({ length: 1000 }, () => 'x'));
		const read = readWell(lines.join('\n'));
		expect(read.damaged).toBe(1000);
		expect(read.damagedLines).toHaveLength(20);
	});
});

test('the same event twice is one, and the same id with other content stays two', () => {
	const [one, two, three] = REVIEWS;
	if (one === undefined || two === undefined || three === undefined) throw new Error('no events');
	const clash = { ...two, rating: 1 as const };
	const read = readWell(written({ ...NOTHING, events: [one, two, one, clash, three] }));
	expect(read.contents.events).toEqual([one, two, clash, three]);
	expect(read).toMatchObject({ duplicates: 1, state: 'whole', readable: 5 });
});

describe('a file of a newer version', () => {
	const newer = (rest: object) =>
		withLines({
			1: JSON.stringify({ format: 'recto-backup', version: 3, at: 1, entries: 4, ...rest }),
			3: JSON.stringify({ melody: 'c d e' }),
		});

	test('that says it may be read is read, and what is not understood is counted', () => {
		expect(readText(newer({ safeFor: 1 }))).toMatchObject({
			...{ ok: true, isNewer: true, unknown: 1, damaged: 0, readable: 3 },
		});
	});

	test.each([{}, { safeFor: 2 }])('that does not, %o, asks for an update', (rest) => {
		expect(readText(newer(rest))).toEqual({ ok: false, reason: 'too-new' });
	});
});

describe('a file that is no backup', () => {
	test.each([
		['nothing', '', 'empty'],
		['white space', ' \n\n ', 'empty'],
		['an image', '\ufffdPNG\r\n\u001a\n\u0000\u0000\rIHDR', 'no-text'],
		['an archive without a line break', 'PK\u0003\u0004\u0000'.repeat(100_000), 'no-text'],
		['a deck', JSON.stringify(harbour, null, '\t'), 'deck'],
		["another program's cards", 'front\tback\nWas\tWhat\n', 'other'],
		["another program's JSON", '{"format":"other","version":1}\n{"a":1}', 'other'],
		['a web page', '<!doctype html><title>Sign in</title>', 'other'],
	])('%s is known for it', (_, text, reason) => {
		expect(readText(text, 1000)).toEqual({ ok: false, reason });
	});

	test('need not be fetched to its end', () => {
		const reader = new BackupReader();
		reader.push('x'.repeat(1 << 16));
		expect(reader.isHopeless).toBe(true);
	});

	test('whatever it is, reading does not throw', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				readText(text);
				readText(`${written(NOTHING).split('\n')[0] ?? ''}\n${text}`);
			}),
		);
	});

	test('with one stretch of it written over, it is whole only where that took nothing away', () => {
		const text = written(SMALL);
		const { contents } = readWell(text);
		fc.assert(
			fc.property(fc.nat(text.length), fc.string({ unit: 'binary' }), (at, over) => {
				const read = readText(text.slice(0, at) + over + text.slice(at + over.length));
				if (read.ok && read.state === 'whole') expect(read.contents).toEqual(contents);
			}),
			{ numRuns: 300 },
		);
	});
});
