/** Bytes as one decimal number. A one stands before them, so that zeros at their start are not lost. */
export function decimalOfBytes(bytes: Uint8Array): string {
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return BigInt(`0x1${hex}`).toString();
}

/** `undefined` where no bytes are written so. */
export function bytesOfDecimal(decimal: string): Uint8Array | undefined {
	if (!/^[1-9]\d*$/.test(decimal)) return decimal === '' ? new Uint8Array() : undefined;
	const hex = BigInt(decimal).toString(16);
	if (!hex.startsWith('1') || hex.length % 2 === 0) return undefined;
	return Uint8Array.from(hex.slice(1).match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
