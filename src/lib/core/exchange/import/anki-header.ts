import { ANKI_SEPARATORS, type Separator } from './separator.ts';

/** What the first lines of a text for Anki say of the others. Columns count from 0. */
export interface AnkiHeader {
	readonly separator: Separator;
	readonly isHtml: boolean;
	/** The names of the columns. */
	readonly columns: readonly string[];
	readonly deck?: string;
	readonly guidColumn?: number;
	readonly tagsColumn?: number;
	/** Those that hold no field: guid, note type, deck, tags. */
	readonly noFields: ReadonlySet<number>;
	/** The text without the header. */
	readonly rest: string;
}

const LINE = /^#([a-z ]+):(.*)$/i;
const KNOWN = /^(?:separator|html|tags|columns|notetype|deck|(?:notetype|deck|tags|guid) column)$/;

/** The header of a text that has one; only what says so in its first line. */
export function ankiHeader(text: string): AnkiHeader | undefined {
	const told = new Map<string, string>();
	let rest = text;
	for (;;) {
		const end = rest.indexOf('\n');
		const line = (end < 0 ? rest : rest.slice(0, end)).replace(/\r$/, '');
		const [, name = '', value = ''] = LINE.exec(line) ?? [];
		const key = name.trim().toLowerCase();
		if (!KNOWN.test(key)) break;
		told.set(key, value);
		rest = end < 0 ? '' : rest.slice(end + 1);
	}
	if (told.size === 0) return undefined;
	return headerOf(told, rest);
}

function headerOf(told: ReadonlyMap<string, string>, rest: string): AnkiHeader {
	const separator = separatorOf(told.get('separator'));
	const deck = told.get('deck')?.trim() ?? '';
	const columnOf = (name: string) => {
		const count = Number(told.get(`${name} column`));
		return Number.isInteger(count) && count > 0 ? count - 1 : undefined;
	};
	const guidColumn = columnOf('guid');
	const tagsColumn = columnOf('tags');
	const noFields = [guidColumn, tagsColumn, columnOf('notetype'), columnOf('deck')];
	return {
		separator,
		isHtml: told.get('html')?.trim().toLowerCase() === 'true',
		columns: told.get('columns')?.split(separator) ?? [],
		...(deck === '' ? {} : { deck }),
		...(guidColumn === undefined ? {} : { guidColumn }),
		...(tagsColumn === undefined ? {} : { tagsColumn }),
		noFields: new Set(noFields.filter((column) => column !== undefined)),
		rest,
	};
}

/** By its name, or itself. */
function separatorOf(value = 'tab'): Separator {
	const name = value.trim().toLowerCase();
	if (Object.hasOwn(ANKI_SEPARATORS, name)) return ANKI_SEPARATORS[name] ?? '\t';
	return (
		Object.values(ANKI_SEPARATORS).find((sign) => sign === value || sign === value.trim()) ?? '\t'
	);
}
