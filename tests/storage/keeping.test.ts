import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBackupStore } from '#lib/storage/open-backup-store.ts';
import { openStore } from '#lib/storage/recto-store.ts';
import type { Store } from '#lib/storage/store.ts';
import { item, moment, reviewOf } from './sample.ts';

let name: string;
let store: Store;

beforeEach(() => {
	name = `test-${crypto.randomUUID()}`;
	store = openStore({ name });
});

afterEach(() => {
	store.close();
	indexedDB.deleteDatabase(name);
});

const study = (id: string, day: number, minutes = 0) =>
	store.append([reviewOf(item('deck', 'a'), id, 3, moment(day, minutes))]);

test('a new device has nothing to say', async () => {
	expect(await store.keeping()).toEqual({
		...{ events: 0, since: null, days: 0, sessions: 0 },
		...{ lastBackup: null, backupOffer: null, installOffer: null },
	});
});

test('counts the events, and the sittings of the first day', async () => {
	await study('r1', 100);
	await study('r2', 100, 5);
	await study('r3', 100, 90);
	const since = moment(100).at;
	expect(await store.keeping()).toMatchObject({ events: 3, since, days: 1, sessions: 2 });
	await study('r4', 102);
	expect(await store.keeping()).toMatchObject({ events: 4, since, days: 2, sessions: 0 });
});

test('remembers the last backup, and what was offered when', async () => {
	const backups = openBackupStore({ name });
	await backups.noteBackup({ at: 7, events: 3 });
	backups.close();
	await store.noteOffer('backup', { at: 8, isPutOff: true });
	await store.noteOffer('install', { at: 9, isPutOff: false });
	store.close();
	expect(await store.keeping()).toMatchObject({
		lastBackup: { at: 7, events: 3 },
		backupOffer: { at: 8, isPutOff: true },
		installOffer: { at: 9, isPutOff: false },
	});
});
