import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { InputFault } from './outcome.ts';

/** The bytes of a file; a missing or unreadable one is an `InputFault`. */
export function readBytes(file: string): Uint8Array {
	try {
		return readFileSync(file);
	} catch (error) {
		throw new InputFault(`${file} could not be read: ${reason(error)}`);
	}
}

/** Writes the whole file or none of it: a file that stood there stays until the new one is complete. */
export function writeWhole(file: string, text: string): void {
	const beside = `${file}.${process.pid}.part`;
	try {
		writeFileSync(beside, text);
		renameSync(beside, file);
	} catch (error) {
		rmSync(beside, { force: true });
		throw new InputFault(`${file} could not be written: ${reason(error)}`);
	}
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file or folder.',
	EACCES: 'this user may not.',
	EISDIR: 'it is a folder.',
	ENOSPC: 'the disk is full.',
};

function reason(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return REASONS[code] ?? String(error);
}
