/** As the content security policy allows it; see content-security-policy.js. */
const POLICY = 'recto-worker-url';

interface ScriptUrlPolicy {
	/** What comes of it is taken for a string by whoever asks for an address. */
	createScriptURL(url: string): string;
}

interface TrustedTypes {
	createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

const rules: ScriptUrlPolicy = { createScriptURL: ownUrl };
let policy: ScriptUrlPolicy | undefined;

/** An address of a script that the browser will run: one of the app's own, and no other. */
export function trustedScriptUrl(url: string): string {
	// Older browsers do without trusted types, and take the text.
	const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
	policy ??= trustedTypes?.createPolicy(POLICY, rules) ?? rules;
	return policy.createScriptURL(url);
}

function ownUrl(url: string): string {
	const { href, origin } = new URL(url, location.href);
	if (origin !== location.origin) throw new TypeError(`${origin} is not where Recto comes from`);
	return href;
}
