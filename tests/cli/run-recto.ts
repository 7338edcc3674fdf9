import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Run {
	readonly status: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs the command line as a person would, in a process of its own. */
export function recto(...args: readonly string[]): Run {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
		encoding: 'utf8',
	});
	return { status, out: stdout, err: stderr };
}

/** A folder for one test's files. */
export function scratchFolder(): string {
	return mkdtempSync(join(tmpdir(), 'recto-cli-'));
}

/** Writes `content` into a new file of that name and returns its path. */
export function scratchFile(name: string, content: string | Uint8Array): string {
	const path = join(scratchFolder(), name);
	writeFileSync(path, content);
	return path;
}
