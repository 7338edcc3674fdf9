import type { AcceptEvent, EditEvent, FlagEvent } from './event.ts';

/** What a learner lays over a card. */
export type LaidEvent = EditEvent | AcceptEvent | FlagEvent;

/** The kinds of such events. */
export const LAID_KINDS: ReadonlySet<unknown> = new Set<LaidEvent['kind']>([
	'edit',
	'accept',
	'flag',
]);
