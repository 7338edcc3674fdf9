import { expect, test } from 'vitest';
import { crc32 } from '#lib/core/share/crc32.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a checksum is the one that others reckon', () => {
	// The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms (reveng.sourceforge.io).
	expect(crc32(bytes('123456789'))).toBe(0xcbf43926);
	expect(crc32(bytes(''))).toBe(0);
});

test('a checksum goes on behind that of the bytes before', () => {
	expect(crc32(bytes('6789'), crc32(bytes('12345')))).toBe(0xcbf43926);
});
