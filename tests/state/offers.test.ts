import { beforeEach, expect, test } from 'vitest';
import { Offers } from '#lib/state/offers.svelte.ts';
import type { Store } from '#lib/storage/store.ts';
import { TestClock } from './fixture.ts';
import { MemoryStore } from './memory-store.ts';

let store: MemoryStore;
let clock: TestClock;

beforeEach(() => {
	store = new MemoryStore();
	clock = new TestClock();
});

function offers(
	way = 'by-hand',
	existing: () => Promise<Store | undefined> = () => Promise.resolve(store),
) {
	return new Offers({
		shelves: { existing, open: () => Promise.reject(new Error('not asked for')) },
		clock: clock.now,
		install: { way: () => way },
	});
}

async function shown(way?: string) {
	const made = offers(way);
	await made.load();
	return made.offer;
}

test('a new device is offered nothing', async () => {
	const made = offers('prompt', () => Promise.resolve(undefined));
	await made.load();
	expect(made.offer).toBeNull();
});

test('a backup that is due is offered for a day, and then not for a week', async () => {
	store.kept = { ...store.kept, events: 250, since: clock.at, days: 2 };
	expect(await shown()).toBe('backup');
	clock.pass({ minutes: 60 });
	expect(await shown()).toBe('backup');
	clock.pass({ days: 1 });
	expect(await shown()).toBeNull();
	clock.pass({ days: 6 });
	expect(await shown()).toBe('backup');
});

test('what is put off is gone at once, and for a week', async () => {
	store.kept = { ...store.kept, events: 250, since: clock.at, days: 2 };
	const made = offers();
	await made.load();
	expect(made.unsaved).toBe(250);
	await made.putOff();
	expect(made.offer).toBeNull();
	clock.pass({ minutes: 60 });
	expect(await shown()).toBeNull();
	clock.pass({ days: 7 });
	expect(await shown()).toBe('backup');
});

test.each([
	['prompt', 'install'],
	['ios', 'install'],
	['by-hand', null],
	['installed', null],
])('installing is offered on the second day where the way is %s: %s', async (way, offer) => {
	store.kept = { ...store.kept, events: 20, since: clock.at, days: 2 };
	expect(await shown(way)).toBe(offer);
});

test('a store that fails offers nothing, and throws nothing', async () => {
	const made = offers('prompt', () => Promise.reject(new Error('shut')));
	await made.load();
	expect(made.offer).toBeNull();
});
