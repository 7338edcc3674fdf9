import type { Fitting } from '#lib/core/schedule/fitting/index.ts';
import scriptUrl from './fitting-worker-script.ts?worker&url';
import type { FittingInput } from './fitting-worker-script.ts';
import { startJob, type Job } from './job.ts';

/**
 * Fits weights to a learner's log in a worker: a second or so for 10,000 reviews, during which the page stays
 * at hand. Nothing is written; whoever starts it decides what becomes of the weights.
 *
 * ```ts
 * const fitting = startFitting({ events, options: { inForce: settings.params.weights } }, showProgress);
 * const outcome = await fitting.outcome; // 'done', 'cancelled' (by fitting.cancel()) or 'failed'
 * if (outcome.kind === 'done' && outcome.result.kind === 'better') {
 * 	const { weights, evidence } = outcome.result; // as a `params` event wants them
 * }
 * ```
 *
 * @param input copied to the worker: plain data, not a proxy
 * @param onProgress told how much is done, 0 to 1
 */
export function startFitting(
	input: FittingInput,
	onProgress: (done: number) => void = () => undefined,
): Job<Fitting> {
	return startJob<Fitting>(scriptUrl, input, onProgress);
}
