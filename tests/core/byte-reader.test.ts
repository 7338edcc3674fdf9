import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, UnreadableBytes } from '#lib/core/byte-reader.ts';
import { ByteWriter } from '#lib/core/byte-writer.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 20 });

test('reads numbers, texts and flags as they were written', () => {
	fc.assert(
		fc.property(fc.maxSafeNat(), text, fc.array(fc.boolean()), (number, text, flags) => {
			const bytes = new ByteWriter().number(number).text(text).flags(flags).bytes();
			const reader = new ByteReader(bytes);
			expect(reader.number()).toBe(number);
			expect(reader.text()).toBe(text);
			expect(reader.flags(flags.length)).toEqual(flags);
			expect(reader.left).toBe(0);
		}),
	);
});

test.each([
	[0, [0]],
	[127, [127]],
	[128, [128, 1]],
	[624_485, [0xe5, 0x8e, 0x26]],
])('writes %d as LEB128 does', (number, bytes) => {
	expect(Array.from(new ByteWriter().number(number).bytes())).toEqual(bytes);
});

test.each([-1, 0.5, NaN, 2 ** 53])('writes no %d', (number) => {
	expect(() => new ByteWriter().number(number)).toThrow(RangeError);
});

const refused: readonly [string, readonly number[], (reader: ByteReader) => unknown][] = [
	['a number that ends too soon', [128], (reader) => reader.number()],
	['a number that is longer than it need be', [128, 0], (reader) => reader.number()],
	['a number past 2^53', [255, 255, 255, 255, 255, 255, 255, 127], (reader) => reader.number()],
	['a number without an end', Array(20).fill(255), (reader) => reader.number()],
	['a text that ends too soon', [5, 97, 98], (reader) => reader.text()],
	['a text that is no UTF-8', [2, 0xc3, 0x28], (reader) => reader.text()],
	['flags that are not there', [], (reader) => reader.flags(1)],
	['flags beyond the last', [0b1000], (reader) => reader.flags(3)],
];

test.each(refused)('refuses %s', (_, bytes, read) => {
	expect(() => read(new ByteReader(Uint8Array.from(bytes)))).toThrow(UnreadableBytes);
});
