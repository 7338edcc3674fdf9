import type { Rating } from '#lib/core/schedule/event.ts';

export interface KeyChoice {
	/** Letters, digits and signs act without a modifier (WCAG 2.1.4). */
	readonly singleKeys: boolean;
}

export type StudyAction =
	| { readonly kind: 'advance' }
	| { readonly kind: 'undo' }
	| { readonly kind: 'card'; readonly does: 'edit' | 'info' | 'bury' | 'suspend' }
	| { readonly kind: 'redo' }
	| { readonly kind: 'list' }
	| { readonly kind: 'rate'; readonly rating: Rating };

/** What is done to the card on the desk. */
const OF_CARD = { e: 'edit', i: 'info', '-': 'bury', '@': 'suspend' } as const;

const RATINGS: Readonly<Record<string, Rating>> = { 1: 1, 2: 2, 3: 3, 4: 4 };

/**
 * What a key asks for in study; `undefined` for one that is not ours: a repeat, part of a
 * composition, meant for a text box, a dialog, or the button that has the focus.
 */
export function studyAction(
	event: KeyboardEvent,
	{ singleKeys }: KeyChoice,
): StudyAction | undefined {
	if (event.repeat || event.isComposing || event.defaultPrevented) return undefined;
	const key = event.key.toLowerCase();
	// On many keyboards it takes a modifier to write this sign.
	const isSign = key === '@';
	if (event.altKey && !isSign) return undefined;
	const target = event.target instanceof Element ? event.target : null;
	if (target?.closest('input, textarea, select, [contenteditable], dialog')) return undefined;
	if ((event.ctrlKey || event.metaKey) && !isSign) {
		if (key === 'z') return { kind: event.shiftKey ? 'redo' : 'undo' };
		return key === 'y' && !event.shiftKey ? { kind: 'redo' } : undefined;
	}
	if (key === ' ' || key === 'enter') {
		return target?.closest('button, a, summary') ? undefined : { kind: 'advance' };
	}
	if (!singleKeys) return undefined;
	const rating = RATINGS[key];
	if (rating !== undefined) return { kind: 'rate', rating };
	if (key in OF_CARD) {
		return { kind: 'card', does: OF_CARD[key as keyof typeof OF_CARD] };
	}
	if (key === 'u') return { kind: 'undo' };
	return key === '?' ? { kind: 'list' } : undefined;
}
