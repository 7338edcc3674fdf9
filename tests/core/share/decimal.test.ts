import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOfDecimal, decimalOfBytes } from '#lib/core/share/decimal.ts';

test('digits give back any bytes, zeros at their start among them', () => {
	fc.assert(
		fc.property(fc.uint8Array(), (bytes) => {
			expect(bytesOfDecimal(decimalOfBytes(bytes))).toEqual(bytes);
		}),
	);
});

test.each(['0', '01', '12a', '2', '15'])('“%s” are the digits of no bytes', (digits) => {
	expect(bytesOfDecimal(digits)).toBeUndefined();
});
