export { exportApkg, type ApkgExport } from './apkg/apkg-export.ts';
export type { SqlDatabase } from './apkg/sql-database.ts';
export { exportText, type TextExport, type TextFormat } from './text-export.ts';
