import { expect, test, vi } from 'vitest';
import { AnswerWriter } from '#lib/state/answer-writer.svelte.ts';
import { MemoryStore } from './memory-store.ts';

test('a screen that stumbles over a saved answer does not make it unsaved, nor stop the next', async () => {
	const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
	const stumble = new Error('stumbled');
	const onFailed = vi.fn();
	let saved = 0;
	const writer = new AnswerWriter<string>(new MemoryStore(), {
		onSaved: () => {
			saved += 1;
			if (saved === 1) throw stumble;
		},
		onFailed,
	});
	void writer.write('first', []);
	await writer.write('second', []);
	expect(saved).toBe(2);
	expect(onFailed).not.toHaveBeenCalled();
	expect(writer.isIdle).toBe(true);
	expect(reported).toHaveBeenCalledWith(stumble);
	reported.mockRestore();
});
