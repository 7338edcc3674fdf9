import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BackupReader } from '#lib/core/backup/index.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { applyChange, type Draft } from '#lib/core/draft/index.ts';
import type { DraftStore } from '#lib/storage/draft-store.ts';
import { openBackupStore } from '#lib/storage/open-backup-store.ts';
import { openDraftStore } from '#lib/storage/open-draft-store.ts';
import { HARBOUR_DRAFT } from '../core/draft/harbour-draft.ts';

const ID = HARBOUR_DRAFT.id;
let name: string;
let store: DraftStore;

beforeEach(() => {
	name = `test-${crypto.randomUUID()}`;
	store = openDraftStore({ name });
});

afterEach(() => {
	store.close();
	indexedDB.deleteDatabase(name);
});

function titled(title: string, draft = HARBOUR_DRAFT): Draft {
	const changed = applyChange(draft, { kind: 'detail', detail: 'title', text: title });
	if (!changed.ok) throw new Error(changed.refusal);
	return changed.draft;
}

async function putRow(row: object): Promise<void> {
	const db = await new Dexie(name).open();
	await db.table('drafts').put(row);
	db.close();
}

test('a draft is kept as it is, over a closed store', async () => {
	expect(await store.get(ID)).toBeUndefined();
	expect(await store.put(HARBOUR_DRAFT, null, 5)).toEqual({ kind: 'saved', stamp: 1 });
	store.close();
	store = openDraftStore({ name });
	expect(await store.get(ID)).toEqual({ draft: HARBOUR_DRAFT, stamp: 1, at: 5 });
	expect(await store.list()).toEqual({
		drafts: [{ draft: HARBOUR_DRAFT, stamp: 1, at: 5 }],
		unreadable: 0,
	});
});

test('a save that knows of the last one takes its place', async () => {
	await store.put(HARBOUR_DRAFT, null, 5);
	expect(await store.put(titled('Tarn'), 1, 6)).toEqual({ kind: 'saved', stamp: 2 });
	expect(await store.get(ID)).toMatchObject({
		draft: { details: { title: 'Tarn' } },
		stamp: 2,
		at: 6,
	});
});

test('of two pages that save the same draft, the later learns of the former and stores nothing', async () => {
	await store.put(HARBOUR_DRAFT, null, 5);
	const other = openDraftStore({ name });
	const saved = await Promise.all([
		store.put(titled('One'), 1, 6),
		other.put(titled('Other'), 1, 7),
	]);
	other.close();
	expect(saved.map(({ kind }) => kind).sort()).toEqual(['overtaken', 'saved']);
	const stored = await store.get(ID);
	const overtaken = saved.find(({ kind }) => kind === 'overtaken');
	expect(overtaken).toEqual({ kind: 'overtaken', by: stored });
});

test('a save that was done already is done', async () => {
	await store.put(HARBOUR_DRAFT, null, 5);
	expect(await store.put(HARBOUR_DRAFT, null, 6)).toEqual({ kind: 'saved', stamp: 1 });
});

test('a draft that was removed elsewhere is not brought back unasked', async () => {
	await store.put(HARBOUR_DRAFT, null, 5);
	await store.remove(ID);
	expect(await store.put(titled('Tarn'), 1, 6)).toEqual({ kind: 'overtaken', by: undefined });
	expect(await store.get(ID)).toBeUndefined();
});

test('a draft that comes back is another than a tab knows that missed a save', async () => {
	await store.put(HARBOUR_DRAFT, null, 5);
	await store.put(titled('Tarn'), 1, 6);
	const removed = await store.get(ID);
	if (removed === undefined || removed === 'unreadable') throw new Error(removed);
	await store.remove(ID);
	await store.putBack(removed);
	expect(await store.get(ID)).toEqual({ ...removed, stamp: 3 });
	const saved = await store.put(titled('Varn'), 1, 7);
	expect(saved).toMatchObject({ kind: 'overtaken', by: { draft: { details: { title: 'Tarn' } } } });
	await store.putBack({ ...removed, stamp: 9 });
	expect(await store.get(ID)).toEqual({ ...removed, stamp: 3 });
});

test('a row that is no draft is told of and left alone', async () => {
	await store.put(titled('Tarn'), null, 5);
	const odd = 'oooooooooooooooooooooo' as DeckId;
	await putRow({ id: odd, stamp: 1, at: 1, draft: { format: 'odd' } });
	expect(await store.get(odd)).toBe('unreadable');
	expect(await store.list()).toMatchObject({ drafts: [{ stamp: 1 }], unreadable: 1 });
	await putRow({ id: ID, stamp: 'first', at: 1, draft: HARBOUR_DRAFT });
	expect(await store.get(ID)).toBe('unreadable');
});

test('drafts are in a backup, and come back with it', async () => {
	await store.put(HARBOUR_DRAFT, null, 5);
	const backups = openBackupStore({ name });
	const pieces: string[] = [];
	await backups.write(10, (piece) => void pieces.push(piece));
	backups.close();
	const reader = new BackupReader();
	reader.push(pieces.join(''));
	const read = reader.end();
	if (!read.ok) throw new Error(read.reason);
	const elsewhere = `test-${crypto.randomUUID()}`;
	const there = openBackupStore({ name: elsewhere });
	await there.restore(read.contents, 10, () => undefined);
	there.close();
	const drafts = openDraftStore({ name: elsewhere });
	expect(await drafts.get(ID)).toEqual({ draft: HARBOUR_DRAFT, stamp: 1, at: 5 });
	drafts.close();
	indexedDB.deleteDatabase(elsewhere);
});
