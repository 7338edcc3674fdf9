import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page } from 'playwright';
import { CHROMIUM_FLAGS, chromiumPath } from '../scripts/chromium.ts';

/** A Chromium that this test started as its own process, and so may kill. */
export interface OwnBrowser {
	open(url: string): Promise<Page>;
	/** SIGKILL to the browser and all that it started: nothing gets a chance to tidy up. */
	kill(): Promise<void>;
}

export async function startBrowser(profile: string): Promise<OwnBrowser> {
	const path = chromiumPath();
	if (path === undefined)
		throw new Error('No Chromium was found. Run: npx playwright install chromium');
	const flags = [...CHROMIUM_FLAGS, '--headless=new', '--remote-debugging-port=0'];
	// A process group of its own, so that the kill reaches its children and nothing else.
	const child = spawn(path, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
		detached: true,
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	const exited = once(child, 'exit');
	const browser = await chromium.connectOverCDP(await endpoint(child));
	return {
		open: (url) => openPage(browser, url),
		async kill() {
			if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
				process.kill(-child.pid, 'SIGKILL');
			}
			await exited;
			await browser.close().catch(() => undefined);
		},
	};
}

async function endpoint(child: ChildProcess): Promise<string> {
	if (child.stderr === null) throw new Error('Chromium’s messages cannot be read');
	for await (const line of createInterface(child.stderr)) {
		const address = /^DevTools listening on (ws:\S+)/u.exec(line)?.[1];
		if (address !== undefined) {
			child.stderr.resume();
			return address;
		}
	}
	throw new Error('Chromium ended before it could be driven');
}

async function openPage(browser: Browser, url: string): Promise<Page> {
	const [context] = browser.contexts();
	if (context === undefined) throw new Error('Chromium has no window');
	const page = await context.newPage();
	await page.goto(url);
	return page;
}
