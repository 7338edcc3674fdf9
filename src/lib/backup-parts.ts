import { ifStored, once, rebuildInWorker } from './app.ts';
import { readFile, saveFile } from './platform/files.ts';
import { storageWord } from './platform/storage-word.ts';
import type { Backups, Files } from './state/parts.ts';

/** What backups need beside what every page has. */
export interface BackupParts {
	readonly backups: Backups;
	readonly files: Files;
	readonly storageWord: typeof storageWord;
}

/** The rest of the composition root, which only the page of backups fetches. */
export function composeBackupParts(): BackupParts {
	const open = once(async () => {
		const { openBackupStore } = await import('./storage/open-backup-store.ts');
		return openBackupStore({ elsewhere: rebuildInWorker });
	});
	return {
		backups: { open, existing: () => ifStored(open) },
		files: { readFile, saveFile },
		storageWord,
	};
}
