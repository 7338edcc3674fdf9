import type { Share } from '#lib/core/schedule/numbers/share.ts';

/** Below it, a share of answers says little: its interval is wider than a fifth. */
const ENOUGH = 30;

/** Below it, the errors of a prediction are chance more than anything. */
const ENOUGH_TO_MEASURE = 200;

/** Whether the errors of a prediction may be told. */
export function isMeasurable({ asked }: Pick<Share, 'asked'>): boolean {
	return asked >= ENOUGH_TO_MEASURE;
}

/** Whether a share may be told as one. */
export function isEnough({ asked }: Pick<Share, 'asked'>): boolean {
	return asked >= ENOUGH;
}
