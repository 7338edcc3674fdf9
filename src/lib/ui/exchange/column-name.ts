/** What a column of a table is told by. */
export interface ColumnName {
	readonly heading?: string;
	/** What stands in it first. */
	readonly sample: string;
}
