import { composeBackupParts } from '#lib/backup-parts.ts';
import { app } from '../app.ts';

/** The parts for the page of backups. */
export const backupApp = { ...app, ...composeBackupParts() };
