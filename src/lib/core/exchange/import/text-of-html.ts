// Each ends at the next "<" or takes all there is: no text makes them look at a letter again and again.
const BREAKS = /<br\s*\/?>|<\/(?:div|p|li|tr|h[1-6])>/gi;
/** What is no part of what a reader sees. */
const UNREAD = /<(script|style)\b.*?(?:<\/\1\s*>|$)|<!--.*?(?:-->|$)/gis;
const TAG = /<\/?[a-z][^<>]*>/gi;

const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
};

/** What a reader sees of a field that says it is HTML: its words and its lines. */
export function textOfHtml(html: string): string {
	const shown = html.replace(UNREAD, '').replace(BREAKS, '\n').replace(TAG, '');
	return shown.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, letterOf);
}

/** An entity that has no letter stays as it is written. */
function letterOf(entity: string, decimal?: string, hex?: string, name?: string): string {
	if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? entity) : entity;
	const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
	return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
