import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright';

/** Debian's and Ubuntu's places for a browser of the system. */
const SYSTEM_CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Quiet on a closed network, and able to run as root in a container. */
export const CHROMIUM_FLAGS: readonly string[] = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * The browser that tests drive: `CHROMIUM_PATH`, else the system's, else the one Playwright
 * downloaded; `undefined` where there is none yet.
 */
export function chromiumPath(): string | undefined {
	return firstBrowser([process.env.CHROMIUM_PATH, ...SYSTEM_CHROMIUM, chromium.executablePath()]);
}

/** The first of some programs that is there and is a browser. */
export function firstBrowser(paths: readonly (string | undefined)[]): string | undefined {
	return paths.find(
		(path) => path !== undefined && path !== '' && existsSync(path) && !isEmptyStub(path),
	);
}

/** Ubuntu's `chromium-browser` is a script that starts the snap or, where there is none, says how to install it. */
function isEmptyStub(path: string): boolean {
	const text = readFileSync(path);
	if (text.toString('latin1', 0, 2) !== '#!' || !text.includes('snap')) return false;
	const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
	return status !== 0 || !/chrom/i.test(stdout);
}

/** How every test, check and bench starts its browser. */
export function launchOptions(): LaunchOptions {
	const executablePath = chromiumPath();
	return {
		args: [...CHROMIUM_FLAGS],
		...(executablePath === undefined ? {} : { executablePath }),
	};
}
