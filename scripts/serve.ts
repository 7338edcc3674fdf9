import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaderRules } from './header-rules.ts';
import { readServeOptions, type ServeOptions } from './serve-options.ts';

/** Serves a build as a static host would, with the headers of its `_headers` file. */
export function siteServer(pages: string, base: string): Server {
	const rules = parseHeaderRules(readFileSync(join(pages, '_headers'), 'utf8'));
	const notFound = readFileSync(join(pages, '404.html'));
	const files = sirv(pages, { brotli: true, gzip: true, etag: true, dotfiles: false });

	const send404 = (response: ServerResponse): void => {
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
	};

	return createServer((request: IncomingMessage, response) => {
		const url = request.url ?? '/';
		const path = url.split(/[?#]/, 1)[0] ?? '/';
		// Pages must be asked for again each time, so that a new version is seen.
		response.setHeader('Cache-Control', 'no-cache');
		for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
		if (path === base && base !== '') {
			response.writeHead(308, { Location: `${base}/` }).end();
			return;
		}
		if (!path.startsWith(`${base}/`)) {
			send404(response);
			return;
		}
		request.url = url.slice(base.length);
		files(request, response, () => {
			send404(response);
		});
	});
}

/** Resolves with the port once the server listens; takes the next port where one is in use. */
export function listen(server: Server, port: number, host: string): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE' && port !== 0) resolve(listen(server, port + 1, host));
			else reject(error);
		});
		server.listen(port, host, () => {
			const address = server.address();
			resolve(typeof address === 'object' && address !== null ? address.port : port);
		});
	});
}

/** Serves a build and says where, or says why it cannot and ends the process. */
export async function serveSite({ dir, base, port, host }: ServeOptions): Promise<void> {
	if (!existsSync(join(dir, '_headers'))) {
		console.error(`There is no build in ${dir}. Run "npm run build" first.`);
		process.exit(1);
	}
	try {
		const taken = await listen(siteServer(dir, base), port, host);
		console.log(`Recto is at http://${host}:${taken}${base}/ (Ctrl+C stops it)`);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		console.error(
			`Nothing can be served at ${host}, port ${port} (${code}). Choose others with HOST and PORT.`,
		);
		process.exit(1);
	}
}

if (import.meta.main) {
	const read = readServeOptions(process.argv.slice(2), process.env);
	if (!read.ok) {
		console.error(read.message);
		process.exit(2);
	}
	await serveSite(read.options);
}
