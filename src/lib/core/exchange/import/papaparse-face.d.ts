/** What core needs of papaparse: the package's own types bring along those of Node and of the DOM. */
interface ParseOptions {
	readonly delimiter: string;
	readonly quoteChar: string;
	readonly comments: string | false;
	readonly skipEmptyLines: 'greedy';
	readonly preview: number;
}

interface ParseResult<Row> {
	readonly data: Row[];
	readonly errors: readonly {
		readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
		/** In UTF-16 units. */
		readonly index?: number;
	}[];
}

declare const Papa: {
	parse<Row>(text: string, options: ParseOptions): ParseResult<Row>;
};
export default Papa;
