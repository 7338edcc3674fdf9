import { base, build, files, prerendered, version } from '$service-worker';

const worker = self as unknown as ServiceWorkerGlobalScope;

/** Ends in the base, so that two copies of the app on one host leave each other's caches alone. */
const OWN_CACHES = `recto@${base}/`;
const CACHE = `${OWN_CACHES}${version}`;

/** Where other apps send what is shared with this one, and where it then waits; no new version clears that. */
const OPEN = `${base}/deck/open/`;
const INBOX = `recto-inbox@${base}/`;
/** In bytes; more than the page opens, which can then say how large is too large. */
const LARGEST_SHARED = 64 * 1024 * 1024;

/** What hosts read, and what nobody studies with. */
const FOR_THE_HOST = [`${base}/_headers`, `${base}/.nojekyll`, `${base}/third-party-notices.txt`];

const SHELL = [...build, ...files, ...prerendered].filter((path) => !FOR_THE_HOST.includes(path));
const IN_SHELL = new Set(SHELL);

/** What a host answers an address with that is no page; the app in it says so. */
const NO_PAGE = `${base}/404.html`;

worker.addEventListener('install', (event) => {
	event.waitUntil(fillCache());
});

/** Past the browser's own cache, which may still hold a page of the version before. */
async function fillCache(): Promise<void> {
	const cache = await caches.open(CACHE);
	const fresh = (path: string) => new Request(path, { cache: 'reload' });
	await cache.addAll(SHELL.map(fresh));
	// Some hosts answer this one with status 404 or by a detour; the app works without it too.
	const noPage = await fetch(fresh(NO_PAGE)).catch(() => undefined);
	if (noPage !== undefined) await cache.put(NO_PAGE, noPage);
}

worker.addEventListener('activate', (event) => {
	event.waitUntil(dropOldCaches().then(() => worker.clients.claim()));
});

async function dropOldCaches(): Promise<void> {
	const old = (await caches.keys()).filter((key) => key.startsWith(OWN_CACHES) && key !== CACHE);
	await Promise.all(old.map((key) => caches.delete(key)));
}

/** A new version waits until the learner says so, never in the middle of a card. */
worker.addEventListener('message', (event) => {
	if (event.data === 'take-over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (url.origin !== worker.location.origin) return;
	if (request.method === 'POST' && url.pathname === OPEN) event.respondWith(keepShared(request));
	if (request.method !== 'GET') return;
	const path = shellPath(url.pathname);
	if (path !== undefined) event.respondWith(fromShell(path, request));
	else if (request.mode === 'navigate') event.respondWith(fromHost(request));
});

/**
 * Lays down what another app has shared where the page takes it from: a file is opened, of a text cards are made.
 * Any site may post here: the last alone is kept, until it is taken, and nothing comes of it without consent.
 */
async function keepShared(request: Request): Promise<Response> {
	let page = OPEN;
	try {
		const inbox = await caches.open(INBOX);
		await inbox.delete(`${base}/shared`);
		const shared = await request.formData();
		if (!(shared.get('file') instanceof File)) page = `${base}/make/`;
		if (sizeOf(shared) > LARGEST_SHARED) throw new RangeError('larger than any page takes');
		await inbox.put(`${base}/shared`, new Response(shared));
	} catch (reason) {
		// The page finds nothing, and says so.
		console.warn('What was shared was not kept:', reason);
	}
	return Response.redirect(`${page}#shared`, 303);
}

function sizeOf(form: FormData): number {
	const sizes = Array.from(form.values(), (part) =>
		part instanceof File ? part.size : part.length,
	);
	return sizes.reduce((sum, size) => sum + size, 0);
}

/** The address under which the shell holds a path: pages are kept with their closing slash. */
function shellPath(path: string): string | undefined {
	if (IN_SHELL.has(path)) return path;
	return path.endsWith('/') || !IN_SHELL.has(`${path}/`) ? undefined : `${path}/`;
}

async function fromShell(path: string, request: Request): Promise<Response> {
	const cached = await (await caches.open(CACHE)).match(path);
	return cached ?? fetch(request);
}

/** A page that the shell does not hold: the host's word, or, where it is out of reach, ours. */
async function fromHost(request: Request): Promise<Response> {
	try {
		return await fetch(request);
	} catch (offline) {
		const page = await (await caches.open(CACHE)).match(NO_PAGE);
		if (page === undefined) throw offline;
		// Made anew: a browser takes no answer to a navigation that came by a detour.
		return new Response(page.body, { status: 404, headers: page.headers });
	}
}
