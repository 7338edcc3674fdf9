import type { PageElement, PageNode } from './page-node.ts';

const ELEMENT = 1;
const TEXT = 3;

/** What stands in a paragraph of its own. */
const BLOCKS = new Set(
	(
		'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
		'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TITLE UL'
	).split(' '),
);

/** What is no running text, or is never shown. */
const UNREAD = new Set(
	(
		'AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT MATH METER NOSCRIPT OBJECT OPTION PROGRESS SCRIPT SELECT STYLE SVG ' +
		'TEMPLATE TEXTAREA TITLE VIDEO'
	).split(' '),
);

/**
 * The text of a part of a page: paragraphs with a blank line between them, the items of a list each on its line behind
 * a "• ", the cells of a table parted by tabs, which is how tables are told.
 */
export function pageText(root: PageNode): string {
	const text = new PageText();
	text.add(root);
	return text.written();
}

class PageText {
	readonly #blocks: string[] = [];
	#open = '';
	#isItem = false;
	#isBelowRow = false;

	add(node: PageNode): void {
		if (node.nodeType === TEXT) {
			// Line ends in the source of a page are spaces.
			this.#open += (node.nodeValue ?? '').replace(/\s+/gu, ' ');
			return;
		}
		const name = node.nodeName.toUpperCase();
		if (UNREAD.has(name) || isHidden(node)) return;
		if (name === 'BR') this.#open += '\n';
		else if (name === 'TR') this.#row(node);
		else if (name === 'LI') this.#item(node);
		else if (BLOCKS.has(name)) this.#block(node);
		else this.#inside(node);
	}

	written(): string {
		this.#close();
		return this.#blocks.join('').trim();
	}

	#inside(node: PageNode): void {
		for (const child of node.childNodes) this.add(child);
	}

	#block(node: PageNode): void {
		this.#close();
		this.#inside(node);
		this.#close();
	}

	#item(node: PageNode): void {
		this.#close();
		this.#isItem = true;
		this.#inside(node);
		this.#close();
		this.#isItem = false;
	}

	#row(node: PageNode): void {
		this.#close();
		const cells = [...node.childNodes].filter(({ nodeType }) => nodeType === ELEMENT);
		const row = cells.map((cell) => pageText(cell).replace(/\s+/gu, ' ')).join('\t');
		if (row.trim() === '') return;
		this.#blocks.push(this.#isBelowRow ? `\n${row}` : `\n\n${row}`);
		this.#isBelowRow = true;
	}

	#close(): void {
		// Two breaks in a row are how old pages part paragraphs.
		const text = this.#open
			.replace(/ {2,}/gu, ' ')
			.replace(/ ?\n ?/gu, '\n')
			.replace(/\n{3,}/gu, '\n\n')
			.trim();
		this.#open = '';
		if (text === '') return;
		this.#isBelowRow = false;
		this.#blocks.push(this.#isItem ? `\n• ${text.replace(/\s+/gu, ' ')}` : `\n\n${text}`);
	}
}

function isHidden(node: PageNode): boolean {
	if (node.nodeType !== ELEMENT) return false;
	const element = node as PageElement;
	return (
		element.hasAttribute('hidden') ||
		element.getAttribute('aria-hidden') === 'true' ||
		/display\s*:\s*none|visibility\s*:\s*hidden/iu.test(element.getAttribute('style') ?? '')
	);
}
