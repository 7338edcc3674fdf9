const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** RFC 4648 §5 without padding: three bytes become four characters. */
export function toBase64Url(bytes: Uint8Array): string {
	let text = '';
	for (let i = 0; i < bytes.length; i += 3) {
		const chunk = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
		const characters = Math.min(bytes.length - i, 3) + 1;
		for (let k = 0; k < characters; k++) text += ALPHABET.charAt((chunk >> (18 - 6 * k)) & 63);
	}
	return text;
}
