import { spawnSync } from 'node:child_process';

/** Where a build goes, and under which path of a host it will be served. */
export interface BuildPlace {
	readonly dir: string;
	readonly base: string;
}

/** Builds the app; says whether it worked, and the build itself has said why where it did not. */
export function buildApp({ dir, base }: BuildPlace): boolean {
	const { status } = spawnSync('vite', ['build', '--logLevel', 'warn'], {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, BUILD_DIR: dir, BASE_PATH: base },
		// There it is a script of the shell.
		shell: process.platform === 'win32',
	});
	return status === 0;
}
