// Runs every test: the pure ones in Node, storage and screens in Chromium, the built app end to end.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildApp } from './build-app.ts';
import { ensureChromium } from './ensure-chromium.ts';
import { playwrightTally, tallyLines, vitestTally, type Tally } from './test-tally.ts';

const REPORTS = 'test-results';
const UNIT_REPORT = `${REPORTS}/vitest.json`;
const E2E_REPORT = `${REPORTS}/playwright.json`;

/** A sub-path, as on GitHub Pages: what only works at the root of a host shows there. */
const BUILDS = [
	{ dir: 'build', base: '' },
	{ dir: 'build-subpath', base: '/on/a/path' },
];

function run(command: string, args: readonly string[]): boolean {
	const { status } = spawnSync(command, args, {
		stdio: ['ignore', 'inherit', 'inherit'],
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
		return { passed: 0, failed: 1, skipped: 0, failures: [report] };
	}
}

/** The last that is printed is the count, whatever happened before. */
function end(tallies: readonly Tally[], { broken }: { readonly broken: boolean }): never {
	for (const line of tallyLines(tallies, { broken })) console.log(line);
	const failed = tallies.some((tally) => tally.failed > 0);
	process.exit(broken || failed ? 1 : 0);
}

if (!ensureChromium()) end([], { broken: true });
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);

const built = BUILDS.every(buildApp);
const unit = run('vitest', [
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${UNIT_REPORT}`,
]);
const e2e = built && run('playwright', ['test']);

end([read(UNIT_REPORT, vitestTally), read(E2E_REPORT, playwrightTally)], {
	broken: !(built && unit && e2e),
});
