/** What opens an item of a list: "- ", "• ", "3. ". */
export const BULLET = /^(?:[-–—*•·]|\d{1,2}[.)])\s/u;

/** The longest item that is a member of a list, in characters; a longer one is a paragraph. */
const LONGEST_ITEM = 80;
const FEWEST_ITEMS = 2;

/**
 * The items that stand from line `at` on, behind a line that leads in to them, and the line behind them; undefined
 * where they are no such list: whole sentences in points are paragraphs of their own.
 */
export function itemsAt(
	lines: readonly string[],
	at: number,
): { readonly items: readonly string[]; readonly next: number } | undefined {
	const items: string[] = [];
	let next = at;
	for (let line = at; line < lines.length; line++) {
		const text = lines[line] ?? '';
		if (text === '') continue;
		if (!BULLET.test(text)) break;
		items.push(text);
		next = line + 1;
	}
	const areMembers = items.every((item, index) => isMember(item, index === items.length - 1));
	return items.length >= FEWEST_ITEMS && areMembers ? { items, next } : undefined;
}

function isMember(item: string, isLast: boolean): boolean {
	const words = item.replace(BULLET, '');
	if (words.length > LONGEST_ITEM || /[.!?…]\s/u.test(words)) return false;
	return !/[.!?…:]$/u.test(words) || (isLast && words.endsWith('.'));
}
