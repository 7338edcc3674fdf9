import type { BackupStore } from './backup-store.ts';
import { Connection } from './connection.ts';
import { DATABASE_NAME } from './database-name.ts';
import { readKeeping } from './keeping.ts';
import type { RebuildElsewhere } from './prepare.ts';
import { previewRestore, restore } from './restore.ts';
import { writeBackup } from './write-backup.ts';

interface BackupStoreOptions {
	readonly name?: string;
	readonly elsewhere?: RebuildElsewhere;
}

/** What makes backups of this browser's store and brings them in. It is opened when first used. */
export function openBackupStore({
	name = DATABASE_NAME,
	elsewhere,
}: BackupStoreOptions = {}): BackupStore {
	const connection = new Connection(name, elsewhere);
	return {
		write: (at, take) => writeBackup(connection, at, take),
		noteBackup: async (value) => {
			await connection.run((db) => db.meta.put({ name: 'last-backup', value }));
		},
		preview: (contents) => connection.run((db) => previewRestore(db, contents)),
		restore: async (contents, writtenAt, onProgress) => {
			const brought = await connection.run((db) => restore(db, contents, writtenAt, onProgress));
			try {
				await connection.run(() => connection.prepare());
			} catch (reason) {
				// All of it is stored; the next opening folds it.
				console.warn('What was brought in is not folded yet:', reason);
			}
			return brought;
		},
		keeping: () => connection.run(readKeeping),
		close: () => connection.close(),
	};
}
