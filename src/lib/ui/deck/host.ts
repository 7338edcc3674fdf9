/**
 * The host of an address that may be followed, in the letters that tell it apart from its likes: "xn--…" for what
 * only looks like another. `undefined` for what is no https.
 */
export function hostOf(address: string | undefined): string | undefined {
	if (address === undefined || !URL.canParse(address)) return undefined;
	const { protocol, host } = new URL(address);
	return protocol === 'https:' ? host : undefined;
}
