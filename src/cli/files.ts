import {
	accessSync,
	constants,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { InputFault } from './outcome.ts';

/** The bytes of a file; a missing or unreadable one is an `InputFault`. */
export function readBytes(file: string): Uint8Array {
	try {
		return readFileSync(file);
	} catch (error) {
		throw new InputFault(`${file} could not be read: ${reason(error)}`);
	}
}

/** How many bytes a file has; 0 where it is not there, which reading it will tell better. */
export function sizeOf(file: string): number {
	return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Writes the whole file or none of it: a file that stood there stays until the new one is complete. */
export function writeWhole(file: string, content: string | Uint8Array): void {
	const beside = `${file}.${process.pid}.part`;
	try {
		writeFileSync(beside, content);
		renameSync(beside, file);
	} catch (error) {
		removeIfThere(beside);
		throw new InputFault(`${file} could not be written: ${reason(error)}`);
	}
}

/** What cannot be removed was not written either, or is of no account beside the fault that is told. */
function removeIfThere(file: string): void {
	try {
		rmSync(file, { force: true });
	} catch {
		return;
	}
}

/** Finds out before any work is done that a file cannot be written; `writeWhole` may still fail later. */
export function checkWritable(file: string): void {
	const refuse = (why: string) => new InputFault(`${file} could not be written: ${why}`);
	const folder = dirname(file);
	try {
		accessSync(`${folder}/`, constants.W_OK);
	} catch (error) {
		const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		throw refuse(
			isMissing ? `there is no folder ${folder}. Create it, or name another.` : reason(error),
		);
	}
	if (isFolder(file)) throw refuse(REASONS.EISDIR);
}

/** Whether two names are of one file, links followed; a file that is not there is the same as none. */
export function isSameFile(one: string, other: string): boolean {
	try {
		return realpathSync(one) === realpathSync(other);
	} catch {
		return false;
	}
}

function isFolder(file: string): boolean {
	return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}

const REASONS = {
	ENOENT: 'there is no such file or folder.',
	ENOTDIR: 'a part of its path is a file, not a folder.',
	EACCES: 'this user may not. Choose another place, or ask for the right to it.',
	EPERM: 'this user may not. Choose another place, or ask for the right to it.',
	EROFS: 'the disk can only be read.',
	EISDIR: 'it is a folder. Name a file.',
	ENOSPC: 'the disk is full.',
	ENAMETOOLONG: 'its name is too long.',
	EBUSY: 'another program holds it. Close that, and try again.',
	ERR_FS_FILE_TOO_LARGE: 'it is too large.',
} as const;

/** In a sentence; what has none is told by the code of the system, which can be looked up. */
function reason(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return code in REASONS
		? REASONS[code as keyof typeof REASONS]
		: `the system refused it (${code === '' ? String(error) : code}).`;
}
