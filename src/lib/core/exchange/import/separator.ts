/** Between the columns of a row. `dash`: "term - definition", with a dash of any length between spaces. */
export type Separator = '\t' | ',' | ';' | '|' | ' ' | ':' | 'dash';

/** As Anki calls them in its header. */
export const ANKI_SEPARATORS: Readonly<Record<string, Separator>> = {
	tab: '\t',
	comma: ',',
	semicolon: ';',
	pipe: '|',
	space: ' ',
	colon: ':',
};
