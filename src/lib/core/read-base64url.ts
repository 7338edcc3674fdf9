const PLAIN = /^[\w-]*$/;

/** The bytes of base64url without padding; `undefined` where the text is none, or not the one way to write them. */
export function readBase64Url(text: string): Uint8Array | undefined {
	// One character is no byte; four are three.
	if (!PLAIN.test(text) || text.length % 4 === 1) return undefined;
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let bits = 0;
	let held = 0;
	let at = 0;
	for (const character of text) {
		held = ((held << 6) | valueOf(character.charCodeAt(0))) & 0xffff;
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			bytes[at++] = (held >> bits) & 0xff;
		}
	}
	const hasSpareBits = (held & ((1 << bits) - 1)) !== 0;
	return hasSpareBits ? undefined : bytes;
}

/** By the order of the alphabet: A-Z, a-z, 0-9, "-", "_". */
function valueOf(code: number): number {
	if (code >= 97) return code - 71;
	if (code >= 65) return code === 95 ? 63 : code - 65;
	return code === 45 ? 62 : code + 4;
}
