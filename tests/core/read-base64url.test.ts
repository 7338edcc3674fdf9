import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64Url } from '#lib/core/base64url.ts';
import { readBase64Url } from '#lib/core/read-base64url.ts';

test('reads what was written, whatever the bytes', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
			expect(readBase64Url(toBase64Url(bytes))).toEqual(bytes);
		}),
	);
});

test('reads nothing that is not written so', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 12 }), (text) => {
			const bytes = readBase64Url(text);
			if (bytes !== undefined) expect(toBase64Url(bytes)).toBe(text);
		}),
	);
});

test.each(['A', 'AAAAA', 'AB', 'AAB', 'AA==', 'AA+A', 'AA/A', 'AA A', 'AAé'])(
	'refuses %j',
	(text) => {
		expect(readBase64Url(text)).toBeUndefined();
	},
);
