import * as v from 'valibot';
import { withdrawnShape } from './shape.ts';
import type { WithdrawnCards } from './stored-deck.ts';

/** Reads what was withdrawn of a deck, whoever wrote it; `undefined` where it is something else. Never throws. */
export function readWithdrawn(value: unknown): WithdrawnCards | undefined {
	const read = v.safeParse(withdrawnShape, value);
	return read.success ? read.output : undefined;
}
