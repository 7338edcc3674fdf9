import type { KeyChoice } from './keys.ts';

/** Whether a key asks to hear the card again; not where it is meant for a text box or a sheet. */
export function isHearKey(event: KeyboardEvent, { singleKeys }: KeyChoice): boolean {
	const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
	if (!singleKeys || !isPlain || event.isComposing || event.key.toLowerCase() !== 'r') return false;
	const target = event.target instanceof Element ? event.target : null;
	return target?.closest('input, textarea, select, [contenteditable], dialog') == null;
}
