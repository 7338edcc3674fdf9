export { backupName } from './backup-name.ts';
export type { BackupContents, BackupEntry, BackupHeader, KeptRow, RawRow } from './entry.ts';
export {
	BackupReader,
	type BackupReading,
	type DamagedLine,
	type ReadBackup,
} from './read-backup.ts';
export type { LineFault } from './read-entry.ts';
export type { Stranger } from './stranger.ts';
export { BackupWriter, logEntry } from './write-backup.ts';
