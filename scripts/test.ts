// Runs every test: the pure ones in Node, storage and screens in Chromium, the built app end to end.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './ensure-chromium.ts';
import { playwrightTally, vitestTally, type Tally } from './test-tally.ts';

const REPORTS = 'test-results';
const UNIT_REPORT = `${REPORTS}/vitest.json`;
const E2E_REPORT = `${REPORTS}/playwright.json`;

/** A sub-path, as on GitHub Pages: what only works at the root of a host shows there. */
const BUILDS = [
	{ BUILD_DIR: 'build', BASE_PATH: '' },
	{ BUILD_DIR: 'build-subpath', BASE_PATH: '/on/a/path' },
];

function run(command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
	const { status } = spawnSync(command, args, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...env },
		shell: process.platform === 'win32',
	});
	return status === 0;
}

/** The tally of a runner's own report; a runner that wrote none has failed as a whole. */
function read(report: string, tally: (json: unknown) => Tally): Tally {
	try {
		return tally(JSON.parse(readFileSync(report, 'utf8')));
	} catch (error) {
		console.error(`${report} could not be read: ${String(error)}`);
		return { passed: 0, failed: 1, skipped: 0 };
	}
}

try {
	ensureChromium();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);

const built = BUILDS.every((build) => run('vite', ['build', '--logLevel', 'warn'], build));
const unit = run('vitest', [
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${UNIT_REPORT}`,
]);
const e2e = built && run('playwright', ['test']);

const tallies = [read(UNIT_REPORT, vitestTally), read(E2E_REPORT, playwrightTally)];
const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
const skipped = sum('skipped');
console.log(
	`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
process.exit(built && unit && e2e && sum('failed') === 0 ? 0 : 1);
