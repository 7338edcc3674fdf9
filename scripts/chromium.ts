import { existsSync } from 'node:fs';
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
	return [process.env.CHROMIUM_PATH, ...SYSTEM_CHROMIUM, chromium.executablePath()].find(
		(path) => path !== undefined && path !== '' && existsSync(path),
	);
}

/** How every test, check and bench starts its browser. */
export function launchOptions(): LaunchOptions {
	const executablePath = chromiumPath();
	return {
		args: [...CHROMIUM_FLAGS],
		...(executablePath === undefined ? {} : { executablePath }),
	};
}
