import type { Repair } from './article.ts';
import type { Lexicon } from './lexicon.ts';
import { FREE_PREFIXES, isWholeWord, lineEndBetween } from './line-end.ts';

/** A text whose broken words are mended; offsets of the repairs are into it. */
export interface MendedText {
	readonly text: string;
	readonly repairs: readonly Repair[];
}

interface Token {
	readonly text: string;
	/** The token as the source had it. */
	readonly before: string;
	/** What stands between it and the next token: a space, a line's end within a word, or one before an item of a list. */
	readonly gap: '' | ' ' | '-\n' | '\n';
}

/** Letters that the part which is no word must have, to tell that a word beside it is a part too: "to gether". */
const TELLING_LENGTH = 3;

/**
 * Mends the words of a paragraph that extraction broke: "devel opment" where the join is a word and a part is not,
 * and words that were broken at the end of a line. `seen` are the words that the article writes whole elsewhere. Offsets
 * of the repairs are into the mended paragraph.
 */
export function repairWords(
	paragraph: string,
	lexicon: Lexicon,
	seen: ReadonlySet<string> = new Set(),
): MendedText {
	let tokens = tokensOf(paragraph);
	for (let mended = mendOnce(tokens, lexicon, seen); mended !== undefined;) {
		tokens = mended;
		mended = mendOnce(tokens, lexicon, seen);
	}
	let text = '';
	const repairs: Repair[] = [];
	for (const token of tokens) {
		const start = text.length;
		text += token.text;
		if (token.before !== token.text) {
			repairs.push({ start, end: text.length, before: token.before, after: token.text });
		}
		text += token.gap;
	}
	return { text, repairs };
}

function tokensOf(paragraph: string): Token[] {
	const tokens: Token[] = [];
	for (const [, text = '', gap = ''] of paragraph.matchAll(/([^ \n]*?)(-\n| |\n|$)/gu)) {
		if (text === '' && gap === '') continue;
		tokens.push({ text, before: text, gap: gap as Token['gap'] });
	}
	return tokens;
}

/** One pass over the tokens; undefined where nothing is left to mend. */
function mendOnce(
	tokens: readonly Token[],
	lexicon: Lexicon,
	seen: ReadonlySet<string>,
): Token[] | undefined {
	const mended: Token[] = [];
	for (const right of tokens) {
		const left = mended.at(-1);
		const one = left === undefined ? undefined : joinedWord(left, right, lexicon, seen);
		if (one !== undefined) mended.pop();
		mended.push(one ?? right);
	}
	return mended.length < tokens.length ? mended : undefined;
}

/**
 * The word that two neighbouring tokens are the halves of, with the marks around it; undefined where they are two
 * words.
 */
function joinedWord(
	left: Token,
	right: Token,
	lexicon: Lexicon,
	seen: ReadonlySet<string>,
): Token | undefined {
	if (left.gap === '-\n') return acrossLines(left, right, lexicon, seen);
	const [, first] = /^["“‘'([]*(\p{L}+)$/u.exec(left.text) ?? [];
	const [, second] = /^(\p{L}+)(?:['’]s)?[.,;:!?)\]"”’]*$/u.exec(right.text) ?? [];
	if (left.gap !== ' ' || first === undefined || second === undefined) return undefined;
	return isBroken(first, second, lexicon) ? joinedBy('', left, right) : undefined;
}

function acrossLines(
	left: Token,
	right: Token,
	lexicon: Lexicon,
	seen: ReadonlySet<string>,
): Token {
	// "about 1,-" and, below it, "200 members": one number.
	if (/(?:^|\D)\d{1,3}(?:,\d{3})*,$/.test(left.text) && /^\d{3}(?!\d)/.test(right.text))
		return joinedBy('', left, right);
	const [first] = /\p{L}+$/u.exec(left.text) ?? [];
	const [second] = /^\p{L}+(?![\p{L}\d])/u.exec(right.text) ?? [];
	if (first === undefined || second === undefined) return joinedBy('-', left, right);
	const end = lineEndBetween(first, second, lexicon, seen);
	return joinedBy(end === 'break' ? '' : end === 'hyphen' ? '-' : '- ', left, right);
}

/** What keeps its hyphen was whole before, and is no mend. */
function joinedBy(mark: '' | '-' | '- ', left: Token, right: Token): Token {
	const before = left.before + (mark === '' ? left.gap : mark) + right.before;
	return { text: left.text + mark + right.text, before, gap: right.gap };
}

function isBroken(first: string, second: string, lexicon: Lexicon): boolean {
	if (second.length < 2 || !/^\p{Ll}+$/u.test(second)) return false;
	if (!lexicon.isWord((first + second).toLowerCase())) return false;
	const [one, two] = [isWholeWord(first, lexicon), isWholeWord(second, lexicon)];
	if (!one && !two) return true;
	if ((one && two) || FREE_PREFIXES.has(first.toLowerCase())) return false;
	const [whole, part] = one ? [first, second] : [second, first];
	return whole.length > 1 && part.length >= TELLING_LENGTH && whole.length + part.length > 5;
}
