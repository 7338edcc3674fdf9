/** Where a text stands, and which side of it. */
export interface Anchor {
	readonly at: number;
	readonly side: 'start' | 'middle' | 'end';
}

/** Pixels, of a bold digit or letter; no text is measured before it is drawn. */
const LETTER = 8.5;

/** Stands a text in the middle above a place, or as near as it may and be within the drawing. */
export function anchorOf(middle: number, text: string, width: number): Anchor {
	const half = (text.length * LETTER) / 2;
	if (middle < half) return { at: 0, side: 'start' };
	if (middle > width - half) return { at: width, side: 'end' };
	return { at: middle, side: 'middle' };
}
