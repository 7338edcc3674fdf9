// None may go over the rest of a text again from each of its own beginnings: that takes minutes where marks abound.

/** "# Title" and "Title" above a line of "===". */
const HEADING = /^ {0,3}#{1,6}[ \t](.*)$/gmu;
const CLOSING_MARKS = /(?<![^ \t])#+$/u;
const UNDERLINE = /^ {0,3}(?:=+|-{3,})[ \t]*$/gmu;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/gmu;
const FENCED = /^ {0,3}(```|~~~)[^\n]*\n[^]*?^ {0,3}\1[^\n]*$/gmu;
const FRONT = /^---\n[^]*?\n---\n/u;
const QUOTE = /^ {0,3}(?:>[ \t]?)+/gmu;
const IMAGE = /!\[[^[\]\n]*\]\([^()\n]*\)/gu;
const LINK = /\[([^[\]\n]+)\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^[\]\n]*\])/gu;
const LINK_TARGET = /^ {0,3}\[[^[\]\n]+\]:[ \t]+\S+.*$/gmu;
const FOOTNOTE = /\[\^[^[\]\n]+\]/gu;
const STRONG = /(\*\*|__)(?=\S)((?:(?!\1)[^\n])+)(?<=\S)\1/gu;
const EMPHASIS = /(?<![\p{L}\p{N}*_\\])([*_])(?=\S)([^*_\n]*?\S)\1(?![\p{L}\p{N}*_])/gu;
const CODE = /`([^`\n]+)`/gu;
const ESCAPED = /\\([\\`*_{}[\]()#+.!>~|-])/gu;
const ITEM = /^[ \t]*[*+-][ \t]+/gmu;

/** What a text in Markdown says, without the marks: as its page would read. Anything else is left as it stands. */
export function markdownText(source: string): string {
	const text = source.replaceAll(/\r\n?/gu, '\n').replace(FRONT, '');
	return withoutComments(text)
		.replace(FENCED, '')
		.replace(LINK_TARGET, '')
		.replace(QUOTE, '')
		.replace(RULE, '')
		.replace(UNDERLINE, '')
		.replace(HEADING, (_, title: string) => `\n${title.trim().replace(CLOSING_MARKS, '').trim()}\n`)
		.replace(ITEM, '• ')
		.replace(IMAGE, '')
		.replace(LINK, '$1')
		.replace(FOOTNOTE, '')
		.replace(STRONG, '$2')
		.replace(EMPHASIS, '$2')
		.replace(CODE, '$1')
		.replace(ESCAPED, '$1')
		.replaceAll(/\n{3,}/gu, '\n\n')
		.trim();
}

/** One that is not closed is none. */
function withoutComments(text: string): string {
	let kept = '';
	let from = 0;
	for (;;) {
		const start = text.indexOf('<!--', from);
		const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
		if (end < 0) return kept + text.slice(from);
		kept += text.slice(from, start);
		from = end + 3;
	}
}
