import {
	findNodeAtLocation,
	parseTree,
	printParseErrorCode,
	type Node,
	type ParseError,
} from 'jsonc-parser';
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

const FAULTS: Readonly<Record<string, string>> = {
	InvalidSymbol: 'a word stands here that is no text in quotes, number, true, false or null',
	InvalidNumberFormat: 'a number is written in a way that JSON does not know',
	PropertyNameExpected: 'the name of a field, in double quotes, is missing here',
	ValueExpected: 'a value is missing here',
	ColonExpected: 'a colon is missing here, after the name of a field',
	CommaExpected: 'a comma is missing here',
	CloseBraceExpected: 'a closing } is missing',
	CloseBracketExpected: 'a closing ] is missing',
	EndOfFileExpected: 'something follows after the end',
	InvalidCommentToken: 'JSON has no comments',
	UnexpectedEndOfComment: 'JSON has no comments',
	UnexpectedEndOfString: 'a text is not closed by a double quote on its line',
	UnexpectedEndOfNumber: 'a number stops in the middle',
	InvalidUnicode: 'a \\u must be followed by four hex digits',
	InvalidEscapeCharacter: 'a backslash stands before a character that needs none',
	InvalidCharacter: 'a text holds a control character; write a line break as \\n',
};

/** Throws `InputFault` where the text is no JSON. */
export function readDeckSource(file: string, text: string): DeckSource {
	const errors: ParseError[] = [];
	const tree = treeOf(file, text, errors);
	const [first] = errors;
	if (tree === undefined || first !== undefined) {
		const what =
			text.trim() === '' || first === undefined
				? 'the file is empty'
				: (FAULTS[printParseErrorCode(first.error)] ?? 'something stands where it may not');
		const offset = Math.min(first?.offset ?? 0, text.trimEnd().length);
		const column = offset === 0 ? 1 : offset - text.lastIndexOf('\n', offset - 1);
		const place = `${file}, line ${lineOf(text, offset)}, column ${column}`;
		throw new InputFault(`${place}: this is not JSON: ${what}. ${adviceFor(text)}`);
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

/** What is nested beyond all measure exhausts the parser before it is through. */
function treeOf(file: string, text: string, errors: ParseError[]): Node | undefined {
	try {
		return parseTree(text, errors, { disallowComments: true });
	} catch (fault) {
		if (!(fault instanceof RangeError)) throw fault;
		throw new InputFault(`${file}: this is nested deeper than any deck. ${adviceFor(text)}`);
	}
}

/** An article is often given in place of its deck; anything else began as one. */
function adviceFor(text: string): string {
	return text.trimStart().startsWith('{')
		? 'Mend it there, or make the deck again with "recto make".'
		: 'A deck is the file that "recto make ARTICLE.txt --out deck.json" writes: give that one.';
}

function lineOf(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}
