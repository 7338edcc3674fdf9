/** In code points; Moodle keeps 255 characters of a name. */
const LONGEST = 200;

/** A question's name in Moodle's lists: the deck's, and a number in the deck's order. */
export function questionName(deckTitle: string, index: number): string {
	const title = Array.from(oneLine(deckTitle)).slice(0, LONGEST).join('');
	return `${title} ${String(index + 1).padStart(2, '0')}`;
}

/** The name of the category of a deck's questions: a single slash would part a category from one within it. */
export function categoryName(deckTitle: string): string {
	return oneLine(deckTitle).replaceAll('/', '//');
}

/** A short answer in which no star stands for any other text. */
export function literalStars(answer: string): string {
	return answer.replaceAll('*', '\\*');
}

function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
