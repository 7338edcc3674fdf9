import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
import type { ToldEvent } from '../language/told-event.ts';

/** The event that a run brings in: "An earthquake of magnitude 6.7" of the sentence that first tells of it. */
export function eventToldBy({ told }: Reading, { first }: Run): ToldEvent | undefined {
	return [...new Set(told.values())].find(({ phrase }) => phrase.first === first);
}
