import { LIMITS } from '../../deck/limits.ts';

/** What a file may hold, so that one that was meant to harm cannot exhaust a phone. */
export const IMPORT_LIMITS = {
	/** Bytes of the file: to be asked before it is read. */
	bytes: 4 * 1024 * 1024,
	rows: LIMITS.cards,
	columns: 64,
} as const;
