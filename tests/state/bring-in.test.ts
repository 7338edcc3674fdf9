import { beforeEach, describe, expect, test } from 'vitest';
import { readFile } from '#lib/platform/files.ts';
import type { LogEvent } from '#lib/core/schedule/event.ts';
import { BringIn } from '#lib/state/bring-in.svelte.ts';
import { StoreError } from '#lib/storage/store.ts';
import { harbour } from '../core/deck/harbour.ts';
import { item, moment, reviewOf } from '../storage/sample.ts';
import { MemoryBackups } from './memory-backups.ts';

let here: MemoryBackups;
let file: Blob;
let told: string[];

beforeEach(async () => {
	here = new MemoryBackups();
	told = [];
	const there = new MemoryBackups();
	const [one, two] = [1, 2].map((n) => reviewOf(item('deck', 'a'), `r${n}`, 3, moment(100 + n)));
	if (one === undefined || two === undefined) throw new Error('no events');
	there.events.push(one, two);
	here.events.push(one);
	let text = '';
	await there.write(5, (piece) => (text += piece));
	file = new Blob([text]);
});

function bringIn(read = readFile) {
	return new BringIn({
		backups: { existing: () => Promise.resolve(here), open: () => Promise.resolve(here) },
		files: { saveFile: () => Promise.reject(new Error('not asked for')), readFile: read },
		otherTabs: { tell: (deck) => told.push(deck) },
	});
}

test('says what the file holds and what of it is new, and does nothing before consent', async () => {
	const bring = bringIn();
	await bring.read(file);
	expect(bring.step).toMatchObject({
		kind: 'preview',
		reading: { state: 'whole', readable: 2, header: { at: 5 } },
		would: { added: 1, alreadyHere: 1 },
	});
	expect(here.events).toHaveLength(1);
	await bring.accept();
	expect(bring.step).toMatchObject({ kind: 'done', brought: { added: 1, alreadyHere: 1 } });
	expect(here.events.map(({ id }) => id)).toEqual(['r1', 'r2']);
});

test('other tabs hear of every deck with something in the file, whether it is in it itself or not', async () => {
	const there = new MemoryBackups();
	const base = { v: 1, ...moment(100) } as const;
	there.events.push(
		reviewOf(item('answered', 'a'), 'r8', 3, moment(100)),
		{
			...base,
			kind: 'edit',
			id: 'e',
			card: 'edited/a',
			field: 'prompt',
			value: 'x',
		} as unknown as LogEvent,
		{ ...base, kind: 'setting', id: 's', scope: 'all', name: 'newPerDay', value: 3 } as LogEvent,
		{ ...base, kind: 'setting', id: 't', scope: 'set', name: 'newPerDay', value: 3 } as LogEvent,
	);
	let text = '';
	await there.write(5, (piece) => (text += piece));
	const bring = bringIn();
	await bring.read(new Blob([text]));
	expect(told).toEqual([]);
	await bring.accept();
	expect(told.sort()).toEqual(['all', 'answered', 'edited', 'set']);
});

test('after one file the next can be read at once', async () => {
	const bring = bringIn();
	await bring.read(file);
	await bring.accept();
	await bring.read(file);
	expect(bring.step).toMatchObject({ kind: 'preview', would: { added: 0, alreadyHere: 2 } });
});

test('a file that is put away changes nothing', async () => {
	const bring = bringIn();
	await bring.read(file);
	bring.dismiss();
	await bring.accept();
	expect(bring.step).toEqual({ kind: 'idle' });
	expect(here.events).toHaveLength(1);
});

test('a file that was cut is offered as far as it is whole', async () => {
	const bring = bringIn();
	await bring.read(file.slice(0, file.size - 250));
	expect(bring.step).toMatchObject({
		kind: 'preview',
		reading: { state: 'cut', readable: 1, header: { entries: 2 } },
	});
});

describe('a file that is no backup', () => {
	test.each([
		['', 'empty'],
		['front\tback', 'other'],
		[JSON.stringify(harbour), 'deck'],
		['{"format":"recto-backup","version":7}\n', 'too-new'],
	])('%s is refused as such', async (text, reason) => {
		const bring = bringIn();
		await bring.read(new Blob([text]));
		expect(bring.step).toEqual({ kind: 'refused', reason });
	});

	test('is read no further than it takes to know it', async () => {
		let pieces = 0;
		const bring = bringIn((_, take) => {
			for (let isWanted = true; isWanted && pieces < 100; pieces++) {
				isWanted = take('x'.repeat(1 << 16), pieces / 100);
			}
			return Promise.resolve();
		});
		await bring.read(new Blob());
		expect(pieces).toBe(1);
	});
});

test('a file that cannot be fetched is told of', async () => {
	const bring = bringIn(() => Promise.reject(new DOMException('', 'NotReadableError')));
	await bring.read(file);
	expect(bring.step).toEqual({ kind: 'refused', reason: 'out-of-reach' });
});

test('a store that runs out of space is told of, and the file can be brought in again', async () => {
	const bring = bringIn();
	await bring.read(file);
	here.failure = new StoreError({ kind: 'full' });
	await bring.accept();
	expect(bring.step).toEqual({ kind: 'failed', problem: { kind: 'full' } });
	expect(here.events).toHaveLength(1);
	await bring.read(file);
	await bring.accept();
	expect(bring.step.kind).toBe('done');
});
