import { spawnSync } from 'node:child_process';
import { accessSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromiumPath } from './chromium.ts';

const ADVICE =
	'No Chromium was found and none could be installed. Install one ("apt install chromium", or Chrome from ' +
	'https://www.google.com/chrome) and set CHROMIUM_PATH to its program file, then run this again.';

/** Installs a Chromium where there is none: Debian's own where apt may, else Playwright's download. */
export function ensureChromium(): string {
	return chromiumPath() ?? installFromDebian() ?? installFromPlaywright();
}

function installFromDebian(): string | undefined {
	const elevate = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	if (!onPath('apt-get') || (elevate.length > 0 && !onPath('sudo'))) return undefined;
	console.log('Installing Chromium with apt-get …');
	const apt = (...args: readonly string[]) =>
		run([...elevate, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]);
	// An old list names packages that are no longer there: refresh it first.
	if (apt('update')) apt('install', '-y', '--no-install-recommends', 'chromium');
	return chromiumPath();
}

function installFromPlaywright(): string {
	console.log("Downloading Playwright's Chromium …");
	run(['npx', 'playwright', 'install', 'chromium']);
	const path = chromiumPath();
	if (path === undefined) throw new Error(ADVICE);
	return path;
}

function onPath(program: string): boolean {
	return (process.env.PATH ?? '').split(delimiter).some((folder) => {
		try {
			accessSync(join(folder, program));
			return true;
		} catch {
			return false;
		}
	});
}

function run(command: readonly string[]): boolean {
	const [program = '', ...args] = command;
	return spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
