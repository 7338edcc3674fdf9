import type { LogEvent } from '#lib/core/schedule/event.ts';
import { fitLog, type FitOptions, type Fitting } from '#lib/core/schedule/fitting/index.ts';
import { answerJob } from './answer-job.ts';

/** What a worker needs to fit weights. */
export interface FittingInput {
	/** The whole log, in any order. */
	readonly events: readonly LogEvent[];
	readonly options?: FitOptions;
}

answerJob<FittingInput, Fitting>(({ events, options }) => fitLog(events, options));
