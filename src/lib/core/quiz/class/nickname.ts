/** Code points: long enough for any name, short enough for a row of a table. */
export const LONGEST_NICKNAME = 40;
/** UTF-16 units: room for the longest nickname in any script, and for seeing that it is too long. */
export const LONGEST_TYPED = 2 * LONGEST_NICKNAME;
const LONGEST_TITLE = 120;

/** Controls, torn halves of emoji, marks that turn the direction of what follows, and what has no width. */
const UNSEEN =
	/[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A name as a class's table shows it: one line, nothing unseen in it, at most `LONGEST_NICKNAME` long. */
export function tidyNickname(typed: string): string {
	return tidy(typed, LONGEST_NICKNAME);
}

/** Whether all of a name goes into a class's table. */
export function fitsNickname(typed: string): boolean {
	return Array.from(lineOf(typed)).length <= LONGEST_NICKNAME;
}

/** A deck's title for a result, cut where it is too long. */
export function tidyTitle(title: string): string {
	return tidy(title, LONGEST_TITLE);
}

function tidy(text: string, longest: number): string {
	// Cutting may leave a space at the end.
	return Array.from(lineOf(text)).slice(0, longest).join('').trim();
}

function lineOf(text: string): string {
	const seen = text.normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '');
	// What is taken out may leave two spaces in a row.
	return seen.replace(/ {2,}/g, ' ').trim().normalize('NFC');
}
