import { beforeEach, describe, expect, test } from 'vitest';
import type { Delivery } from '#lib/platform/files.ts';
import { Safekeeping } from '#lib/state/safekeeping.svelte.ts';
import { StoreError } from '#lib/storage/store.ts';
import { item, moment, reviewOf } from '../storage/sample.ts';
import { TestClock } from './fixture.ts';
import { MemoryBackups } from './memory-backups.ts';

let store: MemoryBackups;
let clock: TestClock;
let saved: File[];
let deliveries: Delivery[];

beforeEach(() => {
	store = new MemoryBackups();
	store.events.push(reviewOf(item('deck', 'a'), 'r1', 3, moment(100)));
	clock = new TestClock('2026-11-30T20:00:00Z');
	saved = [];
	deliveries = [];
});

function safekeeping({ isNew = false } = {}) {
	return new Safekeeping({
		backups: {
			existing: () => Promise.resolve(isNew ? undefined : store),
			open: () => Promise.resolve(store),
		},
		files: {
			saveFile: (file) => {
				saved.push(file);
				return Promise.resolve(deliveries.shift() ?? 'downloaded');
			},
			readFile: () => Promise.reject(new Error('not asked for')),
		},
		clock: clock.now,
	});
}

test('a new device has nothing to back up, and opens no store to say so', async () => {
	const keeper = safekeeping({ isNew: true });
	await keeper.load();
	expect(keeper).toMatchObject({ status: 'idle', hasAnything: false, last: null, unsaved: 0 });
});

test('a backup is a text file named by its day, and is remembered', async () => {
	const keeper = safekeeping();
	await keeper.load();
	expect(keeper).toMatchObject({ unsaved: 1, last: null });
	await keeper.backUp();
	expect(keeper).toMatchObject({ status: 'saved', delivery: 'downloaded', unsaved: 0 });
	expect(keeper.held).toEqual({ decks: 0, events: 1, leftOut: 0 });
	expect(saved.map(({ name, type }) => [name, type])).toEqual([
		['recto-backup-2026-11-30.txt', 'text/plain'],
	]);
	expect(await saved[0]?.text()).toContain('"id":"r1"');
	expect(keeper.last).toEqual({ daysAgo: 0, date: '2026-11-30' });
	clock.pass({ minutes: 5 * 60 });
	expect(keeper.last).toEqual({ daysAgo: 1, date: '2026-11-30' });
});

describe('a backup that did not leave the app', () => {
	test.each(['dismissed', 'needs-tap'] as const)(
		'(%s) is none, and the same file is handed over at the next tap',
		async (delivery) => {
			deliveries = [delivery, 'shared'];
			const keeper = safekeeping();
			await keeper.load();
			await keeper.backUp();
			expect(keeper).toMatchObject({ status: 'ready', last: null, unsaved: 1 });
			await keeper.deliver();
			expect(keeper).toMatchObject({ status: 'saved', unsaved: 0 });
			expect(saved[1]).toBe(saved[0]);
		},
	);
});

test('a store that fails is told of, and it can be tried again', async () => {
	const keeper = safekeeping();
	await keeper.load();
	store.failure = new StoreError({ kind: 'unavailable', cause: null });
	await keeper.backUp();
	expect(keeper).toMatchObject({ status: 'failed', problem: { kind: 'unavailable' } });
	expect(saved).toEqual([]);
	await keeper.backUp();
	expect(keeper).toMatchObject({ status: 'saved', problem: null });
});
