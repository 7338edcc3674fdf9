// Named here, and not in the worker, since offline is kept what the app's own files name.
import wasmUrl from 'sql.js/dist/sql-wasm-browser.wasm?url';
import type { Deck } from './core/deck/deck.ts';
import type { ApkgExport } from './core/exchange/index.ts';
import exportScript from './export-worker.ts?worker&url';
import type { ApkgOrder } from './export-worker.ts';
import { startJob, type Job } from './platform/job.ts';

/**
 * Packs a deck for Anki in a worker, the only place where SQLite is loaded.
 * @param deck copied to the worker: plain data, not a proxy
 * @param at ms
 */
export function startApkgExport(deck: Deck, at: number): Job<ApkgExport> {
	const order: ApkgOrder = { deck, at, wasmUrl };
	return startJob<ApkgExport>(exportScript, order, () => undefined);
}
