/** In what the text of a file is written. */
export type SourceKind = 'page' | 'markdown' | 'plain';

/** Told by the name of the file, or by how a page begins. */
export function sourceKind(name: string, text: string): SourceKind {
	if (/\.x?html?$/iu.test(name) || /^\s*<(?:!doctype|html|\?xml)\b/iu.test(text)) return 'page';
	return /\.(?:md|markdown)$/iu.test(name) ? 'markdown' : 'plain';
}
