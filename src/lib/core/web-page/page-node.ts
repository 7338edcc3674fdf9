/** As much of a node of a document as is read of it. */
export interface PageNode {
	/** 1: an element, 3: a text; all others say nothing. */
	readonly nodeType: number;
	/** In lower case for what is no element of HTML. */
	readonly nodeName: string;
	readonly nodeValue: string | null;
	readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
	readonly textContent: string | null;
	getAttribute(name: string): string | null;
	hasAttribute(name: string): boolean;
	querySelector(selector: string): PageElement | null;
	querySelectorAll(selector: string): Iterable<PageElement>;
	remove(): void;
}

export interface PageDocument extends PageElement {
	readonly body: PageElement | null;
	readonly documentElement: PageElement | null;
}
