/** A new SQLite database in memory: what is needed of sql.js, which whoever exports brings along. */
export interface SqlDatabase {
	/** Runs one or more statements; a single one may have a `?` for each value. */
	run(sql: string, values?: (string | number)[]): unknown;
	/** The bytes of its file. */
	export(): Uint8Array;
}
