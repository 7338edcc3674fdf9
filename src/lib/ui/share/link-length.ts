/** Characters that every chat takes: Discord has 2,000. */
const ANY_CHAT = 1_900;
/** Slack and mail programs take about so many. */
const MAIL = 4_000;
/** Beyond it hardly any program passes a link on. */
const LONGEST = 8_000;

/** How far a link of so many characters gets. */
export function linkLength(characters: number): 'fits' | 'long' | 'tooLong' | 'file' {
	if (characters <= ANY_CHAT) return 'fits';
	if (characters <= MAIL) return 'long';
	return characters <= LONGEST ? 'tooLong' : 'file';
}

/**
 * Whether a link leads back to this device, for whoever opens it.
 * @param link a whole address
 */
export function isOfThisDevice(link: string): boolean {
	const host = new URL(link).hostname;
	return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);
}
