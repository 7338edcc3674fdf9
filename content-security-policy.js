/**
 * What a page of Recto may load and do. Kit writes it into each page as a meta tag with the hash of
 * that page's inline script; the server's headers say it again, for workers and frames too.
 * @type {Record<string, string[]>}
 */
export const CONTENT_SECURITY_POLICY = {
	'default-src': ['none'],
	'script-src': ['self'],
	'connect-src': ['self'],
	'img-src': ['self', 'data:'],
	'style-src': ['self'],
	// Kit's announcer and prerendered style attributes need it.
	'style-src-attr': ['unsafe-inline'],
	'worker-src': ['self'],
	'manifest-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'require-trusted-types-for': ['script'],
	'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'recto-worker-url'],
};
