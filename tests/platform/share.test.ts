import { expect, test, vi } from 'vitest';
import { canShare, share } from '#lib/platform/share.ts';

const data = { url: 'https://recto.example/#r1.A', title: 'Result' };

test('a link goes to the share sheet', async () => {
	const sheet = vi.fn(() => Promise.resolve());
	expect(canShare({ share: sheet })).toBe(true);
	expect(await share(data, { share: sheet })).toBe('shared');
	expect(sheet).toHaveBeenCalledExactlyOnceWith(data);
});

test.each([
	['AbortError', 'dismissed'],
	['NotAllowedError', 'unavailable'],
	['DataError', 'unavailable'],
])('after %s it is %s', async (name, outcome) => {
	const sheet = () => Promise.reject(new DOMException('', name));
	expect(await share(data, { share: sheet })).toBe(outcome);
});

test('there may be no share sheet', async () => {
	expect(canShare({})).toBe(false);
	expect(await share(data, {})).toBe('unavailable');
});
