import { StoreError } from './store.ts';

/** Dexie wraps what the browser said in `inner`, at times twice. */
function* causes(error: unknown): Generator<{ readonly name: string; readonly message: string }> {
	let cause = error;
	while (cause instanceof Error || cause instanceof DOMException) {
		yield cause;
		cause = 'inner' in cause ? cause.inner : undefined;
	}
}

/** What went wrong, as the caller can act on it. */
export function storeError(error: unknown): StoreError {
	if (error instanceof StoreError) return error;
	for (const { name } of causes(error)) {
		if (name === 'QuotaExceededError') return new StoreError({ kind: 'full' });
	}
	return new StoreError({ kind: 'unavailable', cause: error });
}

const LOST = new Set([
	'DatabaseClosedError',
	'InvalidStateError',
	'UnknownError',
	'OpenFailedError',
]);

/** Whether the browser dropped the connection, as iOS does with a page in the background: opening again helps. */
export function isConnectionLost(error: unknown): boolean {
	for (const { name, message } of causes(error)) {
		if (LOST.has(name) || /connection/i.test(message)) return true;
	}
	return false;
}
