// Builds the app into a folder of its own and serves it from there: a later build, by whatever command,
// does not take the files away that this one serves.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from './build-app.ts';
import { readServeOptions } from './serve-options.ts';
import { serveSite } from './serve.ts';

const read = readServeOptions(process.argv.slice(2), process.env);
if (!read.ok) {
	console.error(read.message);
	process.exit(2);
}

const dir = mkdtempSync(join(tmpdir(), 'recto-'));
process.on('exit', () => {
	rmSync(dir, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.on(signal, () => {
		process.exit();
	});
}

if (!buildApp({ dir, base: read.options.base })) process.exit(1);
await serveSite({ ...read.options, dir });
