import { SaxesParser } from 'saxes';

/** An element, as an independent parser has it. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly XmlElement[];
	/** Of itself, without its children's. */
	readonly text: string;
}

interface Growing extends XmlElement {
	readonly children: Growing[];
	text: string;
}

/** Throws where the document is not well-formed. */
export function xmlTree(document: string): XmlElement {
	const root: Growing = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		const element: Growing = { name, attributes, children: [], text: '' };
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on('closetag', () => void open.pop());
	parser.on('text', (text) => {
		const element = open.at(-1);
		if (element !== undefined) element.text += text;
	});
	parser.write(document).close();
	const [top] = root.children;
	if (top === undefined) throw new Error('there is no element');
	return top;
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
	return element.children.filter((child) => child.name === name);
}

/** The text of the `<text>` in the one child of a name. */
export function textIn(element: XmlElement, name: string): string | undefined {
	return childrenOf(element, name)[0]?.children.find((child) => child.name === 'text')?.text;
}
