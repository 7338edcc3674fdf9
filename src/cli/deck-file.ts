import { findNodeAtLocation, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { pathText, type Deck, type DeckProblem } from '#lib/core/deck/index.ts';
import { InputFault } from './outcome.ts';

/** The one way a deck is written: readable, and the same bytes for the same deck. */
export function deckText(deck: Deck): string {
	return `${JSON.stringify(deck, null, '\t')}\n`;
}

/** A deck's JSON as a value, and where each part of it stands, so that a fault can be shown its line. */
export interface DeckSource {
	readonly value: unknown;
	/** `FILE, line 12: cards[0].answer is missing`. */
	readonly describe: (problem: DeckProblem) => string;
}

/** Throws `InputFault` where the text is no JSON. */
export function readDeckSource(file: string, text: string): DeckSource {
	const errors: ParseError[] = [];
	const tree = parseTree(text, errors, { disallowComments: true });
	const [first] = errors;
	if (tree === undefined || first !== undefined) {
		const line = lineOf(text, first?.offset ?? 0);
		const what = first === undefined ? 'it is empty' : printParseErrorCode(first.error);
		throw new InputFault(`${file}, line ${line}: this is not JSON (${what}).`);
	}
	return {
		value: JSON.parse(text) as unknown,
		describe: ({ path, message }) => {
			// What is missing has no place of its own: the nearest part around it has.
			let near = [...path];
			let node = findNodeAtLocation(tree, near);
			while (node === undefined && near.length > 0) {
				near = near.slice(0, -1);
				node = findNodeAtLocation(tree, near);
			}
			return `${file}, line ${lineOf(text, node?.offset ?? 0)}: ${pathText(path)} ${message}`;
		},
	};
}

function lineOf(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}
