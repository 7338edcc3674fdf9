export { exportApkg, type ApkgExport } from './apkg/apkg-export.ts';
export type { SqlDatabase } from './apkg/sql-database.ts';
export type { Columns } from './import/columns.ts';
export {
	deckFromRows,
	type DeckDetails,
	type DeckFromRows,
	type SkippedRow,
} from './import/deck-from-rows.ts';
export { fileText } from './import/file-text.ts';
export type { ImportFault } from './import/import-fault.ts';
export { tooLarge } from './import/import-fault.ts';
export { IMPORT_LIMITS } from './import/import-limits.ts';
export { readRows, type CardTable, type ReadRowsOptions } from './import/read-rows.ts';
export type { Separator } from './import/separator.ts';
export { exportText, type TextExport, type TextFormat } from './text-export.ts';
