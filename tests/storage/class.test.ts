import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { slipId, slipToFragment } from '#lib/core/quiz/class/slip-link.ts';
import type { ClassStore } from '#lib/storage/class-store.ts';
import { openClassStore } from '#lib/storage/open-class-store.ts';
import { openStore } from '#lib/storage/recto-store.ts';
import { sampleSlip } from '../core/quiz/class/sample-slip.ts';

const amira = sampleSlip({ nickname: 'Amira' });
const ben = sampleSlip({ nickname: 'Ben', points: 4_210, allowance: 'off' });

let name: string;
let store: ClassStore;

beforeEach(() => {
	name = `test-${crypto.randomUUID()}`;
	store = openClassStore({ name });
});

afterEach(() => {
	store.close();
	indexedDB.deleteDatabase(name);
});

async function nicknames(of = store): Promise<readonly string[]> {
	return (await of.slips()).slips.map(({ slip }) => slip.nickname).sort();
}

async function putRow(row: object): Promise<void> {
	const db = await new Dexie(name).open();
	await db.table('slips').put(row);
	db.close();
}

test('keeps results as they were handed in', async () => {
	expect(await store.add(amira)).toBe('added');
	expect(await store.add(ben)).toBe('added');
	store.close();
	store = openClassStore({ name });
	const { slips, unreadable } = await store.slips();
	expect(unreadable).toBe(0);
	expect(slips).toHaveLength(2);
	for (const slip of [amira, ben]) expect(slips).toContainEqual({ id: slipId(slip), slip });
});

test('a result that is handed in twice, on two pages at once too, counts once', async () => {
	const other = openClassStore({ name });
	const outcomes = await Promise.all([store.add(amira), other.add(amira)]);
	other.close();
	expect(outcomes.sort()).toEqual(['added', 'there']);
	expect(await nicknames()).toEqual(['Amira']);
});

test('what was made out later of one run stays, whichever comes first', async () => {
	const nameless = { ...amira, nickname: '' };
	const named = { ...amira, at: amira.at + 1 };
	expect(await store.add(nameless)).toBe('added');
	expect(await store.add(named)).toBe('renewed');
	expect(await store.add(nameless)).toBe('there');
	expect(await nicknames()).toEqual(['Amira']);
});

test('what is removed is gone, and can be handed in again', async () => {
	await store.add(amira);
	await store.add(ben);
	await store.remove([slipId(amira)]);
	expect(await nicknames()).toEqual(['Ben']);
	expect(await store.add(amira)).toBe('added');
});

test.each([
	['another result', { link: slipToFragment(ben) }],
	['a link that was cut', { link: slipToFragment(amira).slice(0, -3) }],
	['nothing', {}],
	['no text', { link: 5 }],
])('a row that holds %s is passed over, told of, and mended by its link', async (_, damage) => {
	await store.add(ben);
	await putRow({ id: slipId(amira), ...damage });
	expect(await store.slips()).toMatchObject({ unreadable: 1, slips: [{ slip: ben }] });
	expect(await store.add(amira)).toBe('added');
	expect(await store.slips()).toMatchObject({ unreadable: 0 });
});

test('leaves what is studied alone', async () => {
	const study = openStore({ name });
	await store.add(amira);
	expect((await study.log()).events).toEqual([]);
	study.close();
});
