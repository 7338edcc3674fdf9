import type { Repair } from './article.ts';

/** What reading needs to know of the language's words. */
export interface Lexicon {
	/** Whether `word`, in lower case, is a word of the language. */
	isWord(word: string): boolean;
}

/** A text whose broken words are mended; offsets of the repairs are into it. */
export interface MendedText {
	readonly text: string;
	readonly repairs: readonly Repair[];
}

interface Token {
	readonly text: string;
	/** The token as the source had it. */
	readonly before: string;
	/** What stands between it and the next token: a space, or a line's end within a word. */
	readonly gap: '' | ' ' | '-\n';
}

/** Prefixes that writers set apart: "non profit" is no accident of extraction. */
const FREE_PREFIXES = new Set(
	'non anti multi inter pre post pro semi sub super ultra mid micro macro neo counter cyber mega mini trans extra intra bio eco geo tele auto self over under'.split(
		' ',
	),
);

/** Letters that the part which is no word must have, to tell that a word beside it is a part too: "to gether". */
const TELLING_LENGTH = 3;

/**
 * Mends the words of a paragraph that extraction broke: "devel opment" where the join is a word and a part is not,
 * and hyphens at the ends of lines. Offsets of the repairs are into the mended paragraph.
 */
export function repairWords(paragraph: string, lexicon: Lexicon): MendedText {
	let tokens = tokensOf(paragraph);
	for (let mended = mendOnce(tokens, lexicon); mended !== undefined;) {
		tokens = mended;
		mended = mendOnce(tokens, lexicon);
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
		tokens.push({ text, before: text, gap: gap === '\n' ? ' ' : (gap as Token['gap']) });
	}
	return tokens;
}

/** One pass over the tokens; undefined where nothing is left to mend. */
function mendOnce(tokens: readonly Token[], lexicon: Lexicon): Token[] | undefined {
	const mended: Token[] = [];
	for (const right of tokens) {
		const left = mended.at(-1);
		const text = left === undefined ? undefined : joined(left, right, lexicon);
		if (left === undefined || text === undefined) {
			mended.push(right);
			continue;
		}
		mended.pop();
		mended.push({ text, before: left.before + left.gap + right.before, gap: right.gap });
	}
	return mended.length < tokens.length ? mended : undefined;
}

/** The word that two neighbouring tokens are the halves of, with the marks around it; undefined where they are two words. */
function joined(left: Token, right: Token, lexicon: Lexicon): string | undefined {
	const [, first] = /^["“‘'([]*(\p{L}+)$/u.exec(left.text) ?? [];
	const [, second] = /^(\p{L}+)(?:['’]s)?[.,;:!?)\]"”’]*$/u.exec(right.text) ?? [];
	if (left.gap === '-\n') {
		const whole = first !== undefined && second !== undefined && isOneWord(first, second, lexicon);
		return left.text + (whole ? '' : '-') + right.text;
	}
	if (left.gap !== ' ' || first === undefined || second === undefined) return undefined;
	return isBroken(first, second, lexicon) ? left.text + right.text : undefined;
}

/** Whether a hyphen at a line's end stands within a word ("devel-opment") and not between two ("well-known"). */
function isOneWord(first: string, second: string, lexicon: Lexicon): boolean {
	if (!/^\p{Ll}+$/u.test(second)) return false;
	if (lexicon.isWord((first + second).toLowerCase())) return true;
	return !isWhole(first, lexicon) && !isWhole(second, lexicon);
}

function isBroken(first: string, second: string, lexicon: Lexicon): boolean {
	if (second.length < 2 || !/^\p{Ll}+$/u.test(second)) return false;
	if (!lexicon.isWord((first + second).toLowerCase())) return false;
	const [one, two] = [isWhole(first, lexicon), isWhole(second, lexicon)];
	if (!one && !two) return true;
	if ((one && two) || FREE_PREFIXES.has(first.toLowerCase())) return false;
	const [whole, part] = one ? [first, second] : [second, first];
	return whole.length > 1 && part.length >= TELLING_LENGTH && whole.length + part.length > 5;
}

/** Of single letters, only "a" and "I" are words. */
function isWhole(part: string, lexicon: Lexicon): boolean {
	return part.length === 1 ? /^[aAI]$/.test(part) : lexicon.isWord(part.toLowerCase());
}
