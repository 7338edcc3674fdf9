import { spawnSync } from 'node:child_process';
import { accessSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromiumPath } from './chromium.ts';

const ADVICE =
	'No Chromium was found and none could be installed. Install one ("apt install chromium", or Chrome from ' +
	'https://www.google.com/chrome) and set CHROMIUM_PATH to its program file, then run this again.';

/** How a Chromium is found, and got where there is none; tests put others in their place. */
export interface Means {
	readonly find: () => string | undefined;
	/** Each in its turn, until one is found. */
	readonly installers: readonly (() => void)[];
}

const OWN_MEANS: Means = {
	find: chromiumPath,
	installers: [installFromDebian, installFromPlaywright],
};

/**
 * Installs a Chromium where there is none: Debian's own where apt may, else Playwright's download.
 * Says what to do, and whether there is one.
 */
export function ensureChromium({ find, installers }: Means = OWN_MEANS): boolean {
	if (find() !== undefined) return true;
	for (const install of installers) {
		install();
		if (find() !== undefined) return true;
	}
	console.error(ADVICE);
	return false;
}

export function installFromDebian(): void {
	const elevate = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	if (!onPath('apt-get') || (elevate.length > 0 && !onPath('sudo'))) return;
	console.log('Installing Chromium with apt-get …');
	const apt = (...args: readonly string[]) => {
		run([...elevate, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]);
	};
	// An old list names packages that are no longer there. Where one of its sources fails, the others may do.
	apt('update');
	apt('install', '-y', '--no-install-recommends', 'chromium');
}

function installFromPlaywright(): void {
	console.log("Downloading Playwright's Chromium …");
	// Run by this Node: npx is another program on each system.
	const folder = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
	run([process.execPath, join(folder, 'cli.js'), 'install', 'chromium']);
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

function run([program = '', ...args]: readonly string[]): void {
	spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}
