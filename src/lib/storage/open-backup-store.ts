import type { BackupStore } from './backup-store.ts';
import { Connection } from './connection.ts';
import { DATABASE_NAME } from './database-name.ts';
import { readKeeping } from './keeping.ts';
import { previewRestore, restore } from './restore.ts';
import { writeBackup } from './write-backup.ts';

/** What makes backups of this browser's store and brings them in. It is opened when first used. */
export function openBackupStore({
	name = DATABASE_NAME,
}: { readonly name?: string } = {}): BackupStore {
	const connection = new Connection(name);
	return {
		write: (at, take) => writeBackup(connection, at, take),
		noteBackup: async (value) => {
			await connection.run((db) => db.meta.put({ name: 'last-backup', value }));
		},
		preview: (contents) => connection.run((db) => previewRestore(db, contents)),
		restore: (contents, writtenAt, onProgress) =>
			connection.run((db) => restore(db, contents, writtenAt, onProgress)),
		keeping: () => connection.run(readKeeping),
		close: () => connection.close(),
	};
}
