/** Puts a text on the clipboard; false where the browser has none to give, as over plain http. Call it from a tap. */
export async function copyText(
	text: string,
	navigator: { readonly clipboard?: Pick<Clipboard, 'writeText'> } = globalThis.navigator,
): Promise<boolean> {
	if (navigator.clipboard === undefined) return false;
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		// Refused, or the page is not in front: the text can still be copied by hand.
		return false;
	}
}
