import { existsSync, globSync } from 'node:fs';
import { chromiumPath } from '../../scripts/chromium.ts';

/** A browser that can be started with an address, without a driver. */
export interface Engine {
	readonly name: string;
	/** undefined where it is not installed. */
	readonly command: (profile: string, address: string) => readonly string[] | undefined;
}

const installed = (...paths: readonly string[]) => paths.find((path) => existsSync(path));

export const ENGINES: readonly Engine[] = [
	{
		name: 'Chromium',
		command: (profile, address) => {
			const program = chromiumPath();
			const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'];
			return program === undefined
				? undefined
				: [program, ...flags, `--user-data-dir=${profile}`, address];
		},
	},
	{
		name: 'Firefox',
		command: (profile, address) => {
			const program = installed('/usr/bin/firefox-esr', '/usr/bin/firefox');
			return program === undefined
				? undefined
				: [program, '--headless', '--no-remote', '--profile', profile, address];
		},
	},
	{
		name: 'WebKit',
		command: (_, address) => {
			const [program] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');
			const screen = installed('/usr/bin/xvfb-run');
			return program === undefined || screen === undefined
				? undefined
				: [screen, '-a', program, address];
		},
	},
];
