/** No headline is longer, in characters. */
const LONGEST_HEADLINE = 200;
const LONGEST_LABEL = 30;

/** Whether a paragraph reads as a headline: one short line that ends as no sentence of a body does. */
export function isHeadline(paragraph: string): boolean {
	if (paragraph.length > LONGEST_HEADLINE || paragraph.includes('\n')) return false;
	if (!/\p{L}/u.test(paragraph)) return false;
	if (/[.!?]["”’)]*\s+\p{Lu}/u.test(paragraph)) return false;
	return !/[.:;,…]["”’)\]]*$/u.test(paragraph);
}

/** Whether a paragraph reads as a section's label: "World", "Arts & Culture". */
export function isSectionLabel(paragraph: string): boolean {
	if (paragraph.length > LONGEST_LABEL || !/^\p{Lu}[\p{L}\s&/-]*$/u.test(paragraph)) return false;
	return paragraph.split(' ').length <= 3;
}

/** Whether two titles say the same, case, marks and punctuation aside. */
export function sameTitle(one: string, other: string): boolean {
	return folded(one) === folded(other);
}

function folded(title: string): string {
	return title
		.toLowerCase()
		.replace(/[^\p{L}\d]+/gu, ' ')
		.trim();
}
