import { startApkgExport } from './exchange-parts.ts';
import { links } from './link-parts.ts';
import { systemClock } from './platform/clock.ts';
import { readFile, saveFile } from './platform/files.ts';
import { sharing } from './platform/sharing.ts';
import type { Clock, Files, Links, Sharing } from './state/parts.ts';

/** What passing a deck on needs. */
export interface GiveParts {
	readonly links: Links;
	readonly sharing: Sharing;
	readonly files: Files;
	readonly clock: Clock;
	readonly startApkgExport: typeof startApkgExport;
}

/** The part of the composition root that only those who pass a deck on fetch. */
export function composeGiveParts(): GiveParts {
	return { links, sharing, files: { readFile, saveFile }, clock: systemClock, startApkgExport };
}
