import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
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
	return paths.find((path) => path !== undefined && isFile(path) && !isEmptyStub(path));
}

function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Ubuntu's `chromium-browser` is a script that starts the snap or, where there is none, says how to install it. */
function isEmptyStub(path: string): boolean {
	if (!isScript(path) || !readFileSync(path).includes('snap')) return false;
	const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
	return status !== 0 || !/chrom/i.test(stdout);
}

/** By its first two bytes: a browser that is no script is too large to be read whole. */
function isScript(path: string): boolean {
	const start = Buffer.alloc(2);
	const file = openSync(path, 'r');
	try {
		readSync(file, start);
	} finally {
		closeSync(file);
	}
	return start.toString('latin1') === '#!';
}

/** How every test, check and bench starts its browser. */
export function launchOptions(): LaunchOptions {
	const executablePath = chromiumPath();
	return {
		args: [...CHROMIUM_FLAGS],
		...(executablePath === undefined ? {} : { executablePath }),
	};
}
