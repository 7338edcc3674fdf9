import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { FIRST_LINK } from '../core/share/first-link.ts';
import { dictionary } from '../core/share/lore.ts';
import { ENGINES } from './browsers.ts';
import { replay, replayEventful } from './replay.ts';

/** One learner's real log (open-spaced-repetition/py-fsrs, MIT): it stands beside this repository, not in it. */
const FILE = '../shared/eval/data/reviews.csv';
/** Of the states that follow from it. It changes with `FOLD_VERSION`, and with nothing else. */
const DIGEST = 'a3fa80f732b68b6dde838ee08492a61ead686f94a4a8e05f3d8e8dce85a96950';
/**
 * The same amid settings, weights, time zones, voids, suspended and buried cards: what the rules write, what follows
 * from it, and what is then asked. It changes with any of these rules.
 */
const EVENTFUL = '048b2a2128243ebd5a3e276e382c1bdfc5b253303c2acf253961005d837ebb4e';

const csv = readOrNothing();
let script = '';

function readOrNothing(): string | undefined {
	try {
		return readFileSync(FILE, 'utf8');
	} catch {
		return undefined;
	}
}

beforeAll(async () => {
	const built = (await build({
		...{ configFile: false, logLevel: 'silent' },
		build: { write: false, lib: { entry: 'tests/engines/page.ts', formats: ['es'] } },
	})) as Rolldown.RolldownOutput[];
	script = built[0]?.output[0].code ?? '';
});

test.skipIf(csv === undefined)(`a real log folds to the recorded states (${FILE})`, () => {
	expect(replay(csv!)).toBe(DIGEST);
	expect(replayEventful(csv!)).toBe(EVENTFUL);
});

for (const { name, command } of ENGINES) {
	const isHere = command('', '') !== undefined;
	const title = isHere
		? `so it does in ${name}, and a deck packs to the recorded link`
		: `so it does in ${name}, which is not installed`;
	test.skipIf(csv === undefined || !isHere)(title, async () => {
		const profile = mkdtempSync(join(tmpdir(), 'recto-engine-'));
		const { promise: digests, resolve } = Promise.withResolvers<string>();
		const server = await served(resolve);
		const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
		const [program = '', ...args] = command(profile, address) ?? [];
		const browser = spawn(program, args, { detached: true, stdio: 'ignore' });
		try {
			expect(JSON.parse(await digests)).toEqual([DIGEST, EVENTFUL, FIRST_LINK]);
		} finally {
			end(browser);
			server.close();
			server.closeAllConnections();
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	});
}

function served(onDigests: (digests: string) => void): Promise<Server> {
	const server = createServer((request, response) => {
		if (request.method === 'POST') {
			let body = '';
			request.on('data', (part: Buffer) => (body += part.toString()));
			request.on('end', () => onDigests(body));
			response.end();
		} else if (request.url === '/log.csv') response.end(csv);
		else if (request.url === '/dictionary.txt') response.end(dictionary);
		else if (request.url === '/page.js')
			response.setHeader('content-type', 'text/javascript').end(script);
		else
			response
				.setHeader('content-type', 'text/html')
				.end('<!doctype html><script type="module" src="/page.js"></script>');
	});
	return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}

/** The process that was started here, with its own children. */
function end(browser: ChildProcess): void {
	if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
}
