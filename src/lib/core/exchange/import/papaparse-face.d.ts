/** What core needs of papaparse: the package's own types bring along those of Node and of the DOM. */
interface ParseOptions<Row> {
	readonly delimiter: string;
	readonly quoteChar: string;
	readonly comments: string | false;
	readonly skipEmptyLines: 'greedy';
	/** Called with each row that is not empty, before `parse` returns. */
	readonly step: (result: ParsedRow<Row>, parser: { abort(): void }) => void;
}

interface ParsedRow<Row> {
	readonly data: Row;
	readonly errors: readonly {
		readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
		/** In UTF-16 units. */
		readonly index?: number;
	}[];
}

declare const Papa: {
	parse<Row>(text: string, options: ParseOptions<Row>): void;
};
export default Papa;
