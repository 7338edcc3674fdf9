import { beforeEach, expect, test } from 'vitest';
import type { ApkgExport } from '#lib/core/exchange/index.ts';
import type { Delivery } from '#lib/platform/files.ts';
import type { JobOutcome } from '#lib/platform/job.ts';
import { DeckExports } from '#lib/state/deck-exports.svelte.ts';
import { harbour } from '../core/deck/harbour.ts';
import { moment } from '../storage/sample.ts';

let saved: File[];
let delivery: Delivery;
let outcome: Promise<JobOutcome<ApkgExport>>;

function exports(): DeckExports {
	return new DeckExports({
		files: {
			saveFile: (file) => {
				saved.push(file);
				return Promise.resolve(delivery);
			},
			readFile: () => Promise.reject(new Error('not asked for')),
		},
		clock: () => moment(0),
		startApkgExport: () => ({ outcome, cancel: () => undefined }),
	});
}

beforeEach(() => {
	saved = [];
	delivery = 'downloaded';
	const bytes = Uint8Array.of(1, 2, 3);
	const result = { name: 'harbour.apkg', type: 'application/octet-stream', bytes };
	outcome = Promise.resolve({ kind: 'done', result });
});

test('Recto’s own file is the deck', async () => {
	expect(await exports().save(harbour, 'deck')).toBe(true);
	expect(saved[0]?.name).toMatch(/\.deck\.json$/);
	expect(JSON.parse(await saved[0]!.text())).toEqual(harbour);
});

test('another program’s file is what core writes, a package what the worker does', async () => {
	const desk = exports();
	await desk.save(harbour, 'gift');
	await desk.save(harbour, 'apkg');
	expect(saved.map(({ name }) => name)).toEqual([
		expect.stringMatching(/\.gift\.txt$/),
		'harbour.apkg',
	]);
	expect(await saved[0]!.text()).toContain('Tarn');
	expect(saved[1]?.size).toBe(3);
});

test('a file that was not taken has not gone out', async () => {
	delivery = 'dismissed';
	expect(await exports().save(harbour, 'csv')).toBe(false);
});

test('what could not be written is named, and can be tried again', async () => {
	const desk = exports();
	outcome = Promise.resolve({ kind: 'failed', detail: 'no worker' });
	expect(await desk.save(harbour, 'apkg')).toBe(false);
	expect({ failed: desk.failed, busy: desk.busy }).toEqual({ failed: 'apkg', busy: null });
	expect(await desk.save(harbour, 'csv')).toBe(true);
	expect(desk.failed).toBeNull();
});

test('a second tap writes no second file', async () => {
	const desk = exports();
	const done = await Promise.all([desk.save(harbour, 'csv'), desk.save(harbour, 'csv')]);
	expect(done).toEqual([true, false]);
	expect(saved).toHaveLength(1);
});
