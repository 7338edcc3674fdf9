import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { firstBrowser } from '../../scripts/chromium.ts';
import { ensureChromium, installFromDebian } from '../../scripts/ensure-chromium.ts';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

function folder(): string {
	return mkdtempSync(join(tmpdir(), 'recto-chromium-'));
}

/** A program that a shell runs. */
function program(inFolder: string, name: string, lines: string): string {
	const path = join(inFolder, name);
	writeFileSync(path, `#!/bin/sh\n${lines}\n`);
	chmodSync(path, 0o755);
	return path;
}

describe.skipIf(process.platform === 'win32')('a browser of the system', () => {
	test('a script that only tells how to install a snap is no browser', () => {
		const stub = program(
			folder(),
			'a',
			'echo "requires the chromium snap to be installed"; exit 1',
		);
		const real = program(folder(), 'b', 'echo "Chromium 156"');
		expect(firstBrowser([undefined, '', '/nowhere', stub])).toBe(undefined);
		expect(firstBrowser([stub, real])).toBe(real);
	});

	test('a script that starts an installed snap is one', () => {
		const started = program(folder(), 'a', '# the snap\necho "Chromium 156 snap"');
		expect(firstBrowser([started])).toBe(started);
	});

	test('where the lists cannot be refreshed the install is tried all the same', () => {
		vi.spyOn(console, 'log').mockReturnValue();
		const bin = folder();
		const log = join(bin, 'log');
		program(bin, 'env', 'shift; exec "$@"');
		program(bin, 'sudo', 'shift; exec "$@"');
		program(bin, 'apt-get', `echo "$*" >> ${log}; exit 1`);
		vi.stubEnv('PATH', bin);
		installFromDebian();
		expect(readFileSync(log, 'utf8')).toMatch(/update\n.*install .*chromium\n$/);
	});
});

test('each way to install is tried until a browser is there', () => {
	const tried: string[] = [];
	const installers = ['first', 'second', 'third'].map((name) => () => void tried.push(name));
	const find = () => (tried.includes('second') ? '/a/browser' : undefined);
	expect(ensureChromium({ find, installers })).toBe(true);
	expect(tried).toEqual(['first', 'second']);
});

test('where none can be had the advice is a sentence, not an exception', () => {
	const said = vi.spyOn(console, 'error').mockReturnValue();
	expect(ensureChromium({ find: () => undefined, installers: [] })).toBe(false);
	expect(said.mock.calls).toEqual([[expect.stringContaining('CHROMIUM_PATH')]]);
});
