/** Apart from the rest of the schedule: only a page that fits weights loads it. */
export { fitLog, type FitOptions, type Fitting } from './fit-log.ts';
export type { Quality, ReliabilityRow } from './quality.ts';
