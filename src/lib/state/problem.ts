import type { StoreError, StoreProblem } from '#lib/storage/store.ts';

/** What a rejected store promise says of itself. */
export function problemOf(reason: unknown): StoreProblem {
	return isStoreError(reason) ? reason.problem : { kind: 'unavailable', cause: reason };
}

function isStoreError(reason: unknown): reason is StoreError {
	return reason instanceof Error && reason.name === 'StoreError' && 'problem' in reason;
}
