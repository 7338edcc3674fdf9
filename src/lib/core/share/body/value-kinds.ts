export const LETTERS = 26;
export const A = 65;

/** Kinds of values, as the fields of a card tell them. */
export const VALUE = {
	none: 0,
	date: 1,
	saidDate: 2,
	number: 3,
	saidNumber: 4,
	counted: 5,
	place: 6,
	namedPlace: 7,
} as const;
export const VALUES = 8;

export const PLACE = { none: 0, named: 1, own: 2 } as const;
export const PLACES = 3;
