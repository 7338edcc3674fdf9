/** Code points: long enough for any name, short enough for a row of a table. */
export const LONGEST_NICKNAME = 40;
const LONGEST_TITLE = 120;

/** Controls, torn halves of emoji, marks that turn the direction of what follows, and what has no width. */
const UNSEEN =
	/[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A name as a class's table shows it: one line, nothing unseen in it, at most `LONGEST_NICKNAME` long. */
export function tidyNickname(typed: string): string {
	return tidy(typed, LONGEST_NICKNAME);
}

/** A deck's title for a result, cut where it is too long. */
export function tidyTitle(title: string): string {
	return tidy(title, LONGEST_TITLE);
}

function tidy(text: string, longest: number): string {
	const seen = text.normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '');
	// Cutting may leave a space at the end, and what is taken out two spaces in a row.
	const line = seen.replace(/ {2,}/g, ' ').trim().normalize('NFC');
	return Array.from(line).slice(0, longest).join('').trim();
}
