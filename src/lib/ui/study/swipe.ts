import type { Attachment } from 'svelte/attachments';

export type Side = 'left' | 'right';

interface SwipeOptions {
	/**
	 * How far the leaf follows the finger, px; 0 when it is let go. `side`: where it goes if it is let
	 * go there, `null` while it would come back.
	 */
	readonly onmove: (distance: number, side: Side | null) => void;
	readonly onswipe: (side: Side) => void;
}

/** The browser's own gestures begin here. */
const EDGE = 28;
const ENOUGH = 72;
/** A swipe is more across than down by this much. */
const FLATNESS = 1.6;

/** A finger's swipe across the element, begun away from the screen's edges; mice and pens select text. */
export function swipe({ onmove, onswipe }: SwipeOptions): Attachment<HTMLElement> {
	return (element) => {
		let from: { id: number; x: number; y: number } | null = null;

		const start = (event: PointerEvent) => {
			const { clientX: x, clientY: y, pointerId: id } = event;
			const atEdge = x < EDGE || x > innerWidth - EDGE;
			from = event.pointerType === 'touch' && event.isPrimary && !atEdge ? { id, x, y } : null;
		};
		const across = (event: PointerEvent) => {
			if (from?.id !== event.pointerId) return 0;
			const distance = event.clientX - from.x;
			const isFlat = Math.abs(distance) > FLATNESS * Math.abs(event.clientY - from.y);
			return isFlat ? distance : 0;
		};
		const move = (event: PointerEvent) => {
			if (from === null) return;
			const distance = across(event);
			onmove(distance, sideOf(distance));
		};
		const end = (event: PointerEvent) => {
			if (from === null) return;
			const side = sideOf(across(event));
			from = null;
			onmove(0, null);
			if (side !== null) onswipe(side);
		};
		const cancel = () => {
			from = null;
			onmove(0, null);
		};

		element.addEventListener('pointerdown', start);
		element.addEventListener('pointermove', move);
		element.addEventListener('pointerup', end);
		element.addEventListener('pointercancel', cancel);
		return () => {
			element.removeEventListener('pointerdown', start);
			element.removeEventListener('pointermove', move);
			element.removeEventListener('pointerup', end);
			element.removeEventListener('pointercancel', cancel);
		};
	};
}

function sideOf(distance: number): Side | null {
	if (Math.abs(distance) < ENOUGH) return null;
	return distance < 0 ? 'left' : 'right';
}
