import { expect, test } from 'vitest';
import fc from 'fast-check';
import { toBase64Url } from '#lib/core/base64url.ts';

test('agrees with the platform on any bytes', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
			expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
		}),
	);
});
