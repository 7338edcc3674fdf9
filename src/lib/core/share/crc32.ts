/** ISO 3309's polynomial, the lowest bit first. */
const POLYNOMIAL = 0xedb88320;

/** What each byte comes to. */
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
	let sum = byte;
	for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? POLYNOMIAL : 0);
	return sum;
});

/** CRC-32 (ISO 3309, as in zip and PNG) of bytes, as an unsigned number; `before`: that of the bytes before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
	let sum = ~before;
	for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
	return ~sum >>> 0;
}
