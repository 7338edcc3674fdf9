import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

export interface PageServer {
	readonly url: string;
	/** Ids of the reviews that the page has told to be saved. */
	readonly saved: ReadonlySet<string>;
	close(): void;
}

/** Serves the store on a bare page, and hears which reviews are saved. */
export async function servePage(): Promise<PageServer> {
	const script = await bundle(fileURLToPath(new URL('page.ts', import.meta.url)));
	const saved = new Set<string>();
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		if (request.method === 'POST') {
			saved.add(path.slice('/saved/'.length));
			response.writeHead(204).end();
		} else if (path === '/page.js') {
			response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
		} else {
			response.writeHead(200, { 'content-type': 'text/html' });
			response.end('<!doctype html><title>…</title><script type="module" src="/page.js"></script>');
		}
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return { url: address(server), saved, close: () => void server.close() };
}

function address(server: Server): string {
	const at = server.address();
	if (at === null || typeof at === 'string') throw new Error('the server has no port');
	return `http://127.0.0.1:${String(at.port)}/`;
}

async function bundle(entry: string): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			target: 'es2023',
			lib: { entry, formats: ['es'] },
			// What the store fetches when it is needed comes along.
			rolldownOptions: { output: { codeSplitting: false } },
		},
	});
	const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
	const chunk = output?.output[0];
	if (chunk?.type !== 'chunk') throw new Error('the page was not bundled');
	return chunk.code;
}
