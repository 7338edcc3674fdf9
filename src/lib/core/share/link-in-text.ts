/** What passes a link on says little beside it, in UTF-16 units: a table or an article that names one is not that. */
const LONGEST_MESSAGE = 500;

const LINK = /\/deck\/#((?:d\d{1,4}\.|D\d)[\w-]*)/u;

/**
 * What stands behind the "#" of the first link of Recto in a text, such as a message that passes it on; of whatever
 * site, since all of the deck is in the link itself; none where the text says much besides. Whether it can be opened is for `openLink` to say.
 */
export function linkInText(text: string): string | undefined {
	const [link = '', fragment] = LINK.exec(text) ?? [];
	return text.length - link.length > LONGEST_MESSAGE ? undefined : fragment;
}
