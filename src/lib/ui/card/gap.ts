import type { GAP as CoreGap } from '#lib/core/cards/card.ts';

/** Where a prompt has its answer left out. Written again, since the screen takes only types from core. */
export const GAP: typeof CoreGap = '{{gap}}';

/** A prompt in a list or a heading, where its gap is no more than a gap. */
export function promptInLine(prompt: string): string {
	return prompt.replaceAll(GAP, '…');
}
