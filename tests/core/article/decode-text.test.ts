import { describe, expect, test } from 'vitest';
import { decodeText } from '#lib/core/article/index.ts';

test('reads UTF-8 and drops its byte order mark', () => {
	expect(decodeText(new TextEncoder().encode('\uFEFFDéjà vu'))).toEqual({
		ok: true,
		text: 'Déjà vu',
	});
});

describe('says what to do with', () => {
	test.each([
		['another encoding', [0x44, 0xe9, 0x6a, 0xe0], /not UTF-8.*Save it as UTF-8 and try again/],
		['UTF-16', [0xff, 0xfe, 0x41, 0x00], /UTF-16.*Save it as UTF-8 and try again/],
		['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], /PDF/],
		['a Word document', [0x50, 0x4b, 0x03, 0x04, 0x14], /Word/],
	])('%s', (_, bytes, message) => {
		const decoded = decodeText(Uint8Array.from(bytes));
		expect(decoded.ok ? '' : decoded.message).toMatch(message);
	});
});
