import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { isConnectionLost, storeError } from '#lib/storage/failure.ts';

function wrapped(name: string, inner: unknown): Error {
	const error = new Dexie.AbortError(name);
	return Object.assign(error, { inner });
}

describe('a failed write', () => {
	test('is known to be for want of room, however deep the browser’s word is wrapped', () => {
		const full = new DOMException('no room', 'QuotaExceededError');
		expect(storeError(full).problem.kind).toBe('full');
		expect(storeError(wrapped('aborted', wrapped('again', full))).problem.kind).toBe('full');
	});

	test('keeps its cause where nothing better can be said', () => {
		const cause = new Error('what now');
		expect(storeError(cause).problem).toEqual({ kind: 'unavailable', cause });
		expect(storeError(storeError(cause)).problem).toEqual({ kind: 'unavailable', cause });
	});

	test('is worth a new connection only where that was lost', () => {
		const lost = new DOMException('Connection to Indexed Database server lost', 'UnknownError');
		expect(isConnectionLost(wrapped('aborted', lost))).toBe(true);
		expect(isConnectionLost(new DOMException('no room', 'QuotaExceededError'))).toBe(false);
	});
});
