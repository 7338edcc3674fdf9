import { spawnSync } from 'node:child_process';
import { areDecksSound } from './sound-decks.ts';

/** Where a build goes, and under which path of a host it will be served. */
export interface BuildPlace {
	readonly dir: string;
	readonly base: string;
}

/** Builds the app, with the decks of `decks/`; says whether it worked, and has told why where it did not. */
export function buildApp({ dir, base }: BuildPlace): boolean {
	if (!areDecksSound('decks')) return false;
	const { status } = spawnSync('vite', ['build', '--logLevel', 'warn'], {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, BUILD_DIR: dir, BASE_PATH: base },
		// There it is a script of the shell.
		shell: process.platform === 'win32',
	});
	return status === 0;
}
