/** What another app said when it shared a page or a piece of one. */
export interface SharedTexts {
	readonly title: string;
	readonly text: string;
	readonly url: string;
}

const ADDRESS = /https:\/\/\S+/u;
/** Fewer letters are a headline, or a word beside a link. */
const ENOUGH = 200;

/**
 * An article as it was shared. Phones mostly give the address of a page and its headline alone, and the address
 * within the text; `text` is empty then, for no page of another site is ever fetched.
 */
export function sharedArticle({ title, text, url }: SharedTexts): SharedTexts {
	const [found = ''] = ADDRESS.exec(text) ?? [];
	const rest = text.replace(found, '').trim();
	const address = ADDRESS.test(url) ? url : found;
	if (rest.length >= ENOUGH) return { title, text: rest, url: address };
	return { title: title === '' ? rest : title, text: '', url: address };
}
