/** What another app said when it shared a page or a piece of one. */
export interface SharedTexts {
	readonly title: string;
	readonly text: string;
	readonly url: string;
}

/** A stop behind it is of the sentence that it stands in. */
const ADDRESS = /https:\/\/\S*[^\s.,;:!?'"”’»]/u;
/** Behind the words that were shared; one among them is theirs. */
const AT_THE_END = new RegExp(`${ADDRESS.source}\\s*$`, 'u');
/** Fewer letters are a headline, or a word beside a link. */
const ENOUGH = 200;

/**
 * An article as it was shared. Phones mostly give the address of a page and its headline alone, and the address
 * within the text; `text` is empty then, for no page of another site is ever fetched.
 */
export function sharedArticle({ title, text, url }: SharedTexts): SharedTexts {
	const isLong = text.replace(ADDRESS, '').trim().length >= ENOUGH;
	const [found = ''] = (isLong ? AT_THE_END : ADDRESS).exec(text) ?? [];
	const at = text.lastIndexOf(found);
	const rest = `${text.slice(0, at)}${text.slice(at + found.length)}`.trim();
	const address = ADDRESS.test(url) ? url : found.trim();
	if (isLong) return { title, text: rest, url: address };
	return { title: title === '' ? rest : title, text: '', url: address };
}
