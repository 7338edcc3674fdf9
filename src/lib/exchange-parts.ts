import type { Deck } from './core/deck/deck.ts';
import type { ApkgExport } from './core/exchange/index.ts';
import exportScript from './export-worker.ts?worker&url';
import { startJob, type Job } from './platform/job.ts';

/**
 * Packs a deck for Anki in a worker, the only place where SQLite is loaded.
 * @param deck copied to the worker: plain data, not a proxy
 * @param at ms
 */
export function startApkgExport(deck: Deck, at: number): Job<ApkgExport> {
	return startJob<ApkgExport>(exportScript, { deck, at }, () => undefined);
}
