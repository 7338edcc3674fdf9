import type { Share } from '#lib/core/schedule/numbers/share.ts';

/** Below it, a share of answers says little: its interval is wider than a fifth. */
const ENOUGH = 30;

/** Whether a share may be told as one. */
export function isEnough({ asked }: Pick<Share, 'asked'>): boolean {
	return asked >= ENOUGH;
}
