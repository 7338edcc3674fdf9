import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { build } from 'vite';
import { WORKERS } from '../scripts/ascii-code.ts';

const PATH = '/bench-store/';
const DEXIE = { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' };
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' };

/** The bench's own page over the app's storage code, built as the app is. */
export interface StorePage {
	/** Lays it beside the pages of `origin`, whose databases it then shares; its address. */
	readonly at: (origin: string, context: BrowserContext) => Promise<string>;
	readonly remove: () => void;
}

export async function buildStorePage(): Promise<StorePage> {
	const outDir = mkdtempSync(join(tmpdir(), 'recto-bench-'));
	await build({
		...{ root: 'bench/store', base: PATH, configFile: false, logLevel: 'warn', worker: WORKERS },
		resolve: { alias: [DEXIE] },
		build: { outDir, emptyOutDir: false },
	});
	return {
		at: async (origin, context) => {
			await context.route(`${origin}${PATH}**`, (route) => {
				const file = new URL(route.request().url()).pathname.slice(PATH.length) || 'index.html';
				const contentType = TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain';
				return route.fulfill({ body: readFileSync(join(outDir, file)), contentType });
			});
			return `${origin}${PATH}`;
		},
		remove: () => rmSync(outDir, { recursive: true }),
	};
}
