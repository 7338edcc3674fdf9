import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const VITEST = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 };
const PLAYWRIGHT = { stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

/** Runs the script with other programs in the place of vite, vitest and playwright. */
function run(programs: Readonly<Record<'vite' | 'vitest' | 'playwright', string>>) {
	const folder = mkdtempSync(join(tmpdir(), 'recto-test-'));
	const bin = join(folder, 'bin');
	mkdirSync(bin);
	mkdirSync(join(folder, 'decks'));
	for (const [name, lines] of Object.entries(programs)) {
		writeFileSync(join(bin, name), `#!/bin/sh\n${lines}\n`);
		chmodSync(join(bin, name), 0o755);
	}
	const { status, stdout } = spawnSync(process.execPath, [resolve('scripts/test.ts')], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, PATH: bin, CHROMIUM_PATH: process.execPath },
	});
	return { status, lines: stdout.trimEnd().split('\n') };
}

const vitest = `echo '${JSON.stringify({ ...VITEST, testResults: [] })}' > test-results/vitest.json`;
const playwright = `echo '${JSON.stringify(PLAYWRIGHT)}' > test-results/playwright.json`;

describe.skipIf(process.platform === 'win32')('the last line of npm test', () => {
	test('counts what both runners report, and the skipped before it', () => {
		const { status, lines } = run({ vite: 'exit 0', vitest, playwright });
		expect(lines.slice(-2)).toEqual(['1 skipped', '5 passed, 0 failed']);
		expect(status).toBe(0);
	});

	test('says a failure where the build failed', () => {
		const { status, lines } = run({ vite: 'exit 1', vitest, playwright });
		expect(lines.at(-1)).toBe('3 passed, 1 failed');
		expect(status).toBe(1);
	});

	test('says a failure where a runner failed without a failed test', () => {
		const { status, lines } = run({ vite: 'exit 0', vitest: `${vitest}; exit 1`, playwright });
		expect(lines.at(-1)).toBe('5 passed, 1 failed');
		expect(status).toBe(1);
	});
});
