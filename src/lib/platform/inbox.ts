/** What was shared with the app from outside: a file, or texts. */
export interface Shared {
	readonly file: File | undefined;
	readonly title: string;
	readonly text: string;
	readonly url: string;
}

/** Under these the service worker lays down what was shared, in a cache that no new version clears. */
const INBOX = 'recto-inbox@';
const SHARED = 'shared';

/** Takes what was shared last, once. `home` is the address of the library. */
export async function takeShared(home: string): Promise<Shared | undefined> {
	// Out of a secure context there are no caches, and nothing can have been shared.
	if (!('caches' in globalThis)) return undefined;
	const inbox = await caches.open(`${INBOX}${home}`);
	const kept = await inbox.match(`${home}${SHARED}`);
	if (kept === undefined) return undefined;
	const form = await kept.formData();
	await inbox.delete(`${home}${SHARED}`);
	const word = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value.trim() : '';
	};
	const file = form.get('file');
	return {
		file: file instanceof File ? file : undefined,
		title: word('title'),
		text: word('text'),
		url: word('url'),
	};
}
