import type { StartFitting } from './state/weights-fit.svelte.ts';

/** What fits Recto to a memory beside what every page has; only the settings fetch it. */
export const fittingParts: { readonly startFitting: StartFitting } = {
	startFitting: async (input, onProgress) =>
		(await import('./platform/fitting-worker.ts')).startFitting(input, onProgress),
};
