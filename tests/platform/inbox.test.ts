import { afterEach, expect, test } from 'vitest';
import { takeShared } from '#lib/platform/inbox.ts';

const HOME = '/on/a/path/';

/** Lays down what was shared as the service worker does. */
async function share(parts: Readonly<Record<string, string | File>>): Promise<void> {
	const form = new FormData();
	for (const [name, value] of Object.entries(parts)) form.append(name, value);
	const inbox = await caches.open(`recto-inbox@${HOME}`);
	await inbox.put(`${HOME}shared`, new Response(form));
}

afterEach(async () => {
	await caches.delete(`recto-inbox@${HOME}`);
});

test('a file is taken once, with its name and all of its bytes', async () => {
	await share({ file: new File(['{"a":"ä"}'], 'ä.deck.json') });
	const shared = await takeShared(HOME);
	expect(shared?.file?.name).toBe('ä.deck.json');
	expect(await shared?.file?.text()).toBe('{"a":"ä"}');
	expect(await takeShared(HOME)).toBeUndefined();
});

test('texts come without the white space around them; what is missing is empty', async () => {
	await share({ text: ' A piece of a page\n' });
	expect(await takeShared(HOME)).toEqual({
		...{ file: undefined, title: '', text: 'A piece of a page', url: '' },
	});
});

test('another copy of the app on the same host is left its own', async () => {
	await share({ text: 'x' });
	expect(await takeShared('/')).toBeUndefined();
	expect(await takeShared(HOME)).toMatchObject({ text: 'x' });
});
