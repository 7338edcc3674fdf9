import { expect, test } from 'vitest';
import { undoKey } from '#lib/ui/make/undo-key.ts';

test.each([
	[{ key: 'z', ctrlKey: true }, 'undo'],
	[{ key: 'z', metaKey: true }, 'undo'],
	[{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
	[{ key: 'y', ctrlKey: true }, 'redo'],
	[{ key: 'z' }, undefined],
	[{ key: 'z', ctrlKey: true, altKey: true }, undefined],
	[{ key: 'z', ctrlKey: true, isComposing: true }, undefined],
	[{ key: 's', ctrlKey: true }, undefined],
])('%j means %s', (init, deed) => {
	expect(undoKey(new KeyboardEvent('keydown', init))).toBe(deed);
});
