/** Of about the same weight to the eye, on a 20 x 20 grid. */
export const SHAPES = {
	triangle: 'M10 2.6 18.4 17H1.6z',
	diamond: 'M10 1.2 18.8 10 10 18.8 1.2 10z',
	circle: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16z',
	square: 'M3 3h14v14H3z',
} as const;

export type ShapeName = keyof typeof SHAPES;

/** Those of the choices A to D. */
export const CHOICE_SHAPES: readonly ShapeName[] = ['triangle', 'diamond', 'circle', 'square'];
