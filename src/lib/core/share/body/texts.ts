/** Stands for a line feed within a text, since a line feed ends one. No text of a deck holds it. */
export const INNER_LINE_FEED = '\u0001';
