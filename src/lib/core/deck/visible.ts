const HIDDEN = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** Whether nothing in a text hides or reorders it on the screen: no controls (but line feeds), no bidirectional overrides. */
export function isVisible(text: string): boolean {
	return !HIDDEN.test(text);
}
