const LINK = /\/deck\/#((?:d\d{1,4}\.|D\d)[\w-]*)/u;

/**
 * What stands behind the "#" of the first link of Recto in a text, such as a message that passes it on; of whatever
 * site, since all of the deck is in the link itself. Whether it can be opened is for `openLink` to say.
 */
export function linkInText(text: string): string | undefined {
	return LINK.exec(text)?.[1];
}
