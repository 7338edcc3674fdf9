import { expect, test } from 'vitest';
import { backupName, BackupWriter, logEntry } from '#lib/core/backup/index.ts';
import { reviewEvent } from '../schedule/log.ts';

test('a row that no reader would take as an event goes along as it is', () => {
	const event = reviewEvent('event-1', 3, { day: 20_000 });
	const unreadable = { ...event, rating: 'good' };
	const impossible = { ...event, day: 5 };
	const unknown = { ...event, kind: 'paint' };
	expect(logEntry({ key: 'event-1', event })).toEqual({ event });
	expect(logEntry({ key: 'event-1', event: unknown })).toEqual({ event: unknown });
	for (const odd of [unreadable, impossible, null, 7]) {
		expect(logEntry({ key: 'k', event: odd })).toEqual({ row: { key: 'k', event: odd } });
	}
});

test('an entry that cannot be written is not counted', () => {
	const writer = new BackupWriter();
	writer.begin({ at: 0, decks: 0, events: 1, entries: 1 });
	expect(() => writer.line({ row: { key: 'k', event: 1n } })).toThrow(TypeError);
	expect(JSON.parse(writer.end())).toMatchObject({ end: { entries: 0 } });
});

test("a backup is named by the date on the learner's clock", () => {
	const at = Date.UTC(2026, 11, 31, 23, 30);
	expect(backupName({ at, offset: 0 })).toBe('recto-backup-2026-12-31.txt');
	expect(backupName({ at, offset: 60 })).toBe('recto-backup-2027-01-01.txt');
});
