import { deflateSync } from 'fflate';

export function deflate(bytes: Uint8Array): Uint8Array {
	return deflateSync(bytes, { level: 9 });
}
