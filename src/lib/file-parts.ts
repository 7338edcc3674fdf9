import { readFile } from './platform/files.ts';
import { takeShared } from './platform/inbox.ts';
import { watchLaunches } from './platform/launches.ts';
import type { Files } from './state/parts.ts';

/** What a page needs that takes in files, by whatever way they come. */
export interface FileParts {
	readonly files: Pick<Files, 'readFile'>;
	readonly takeShared: typeof takeShared;
	readonly watchLaunches: typeof watchLaunches;
}

/** The part of the composition root for pages that take in files. */
export function composeFileParts(): FileParts {
	return { files: { readFile }, takeShared, watchLaunches };
}
