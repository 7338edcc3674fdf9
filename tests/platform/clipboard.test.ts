import { expect, test, vi } from 'vitest';
import { copyText } from '#lib/platform/clipboard.ts';

test('a text is put on the clipboard', async () => {
	const writeText = vi.fn(() => Promise.resolve());
	expect(await copyText('a text', { clipboard: { writeText } })).toBe(true);
	expect(writeText).toHaveBeenCalledExactlyOnceWith('a text');
});

test('where the clipboard is refused, or there is none, it says so', async () => {
	const writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
	expect(await copyText('a text', { clipboard: { writeText } })).toBe(false);
	expect(await copyText('a text', {})).toBe(false);
});
