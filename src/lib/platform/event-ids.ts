import { toBase64Url } from '#lib/core/base64url.ts';
import type { EventId } from '#lib/core/schedule/event.ts';

/** 128 bits of the browser's own chance; works outside secure contexts too. */
export function randomEventId(): EventId {
	return toBase64Url(crypto.getRandomValues(new Uint8Array(16))) as EventId;
}
