import { isCapitalised, type Token } from './token.ts';

/** The words as they stand in the text, which wink cuts at hyphens and at letters that it does not know. */
export function wholeWords(text: string, raw: readonly Token[]): Token[] {
	return joinWords(text, raw.map(withoutStop));
}

/** "IE." and the "C." of "93 °C." at the end of a sentence are "IE" and "C"; "U.S." keeps its stops. */
function withoutStop(token: Token, index: number, raw: readonly Token[]): Token {
	if (!/^\p{Lu}{2,}\.$/u.test(token.text) && !isUnitWithStop(token, raw[index - 1])) return token;
	const text = token.text.slice(0, -1);
	return {
		...token,
		end: token.end - 1,
		text,
		lower: text.toLowerCase(),
		lemma: text.toLowerCase(),
	};
}

/** "12 m.", "93 °C."; the "J." of "In 1990 J. Berg" is a name's. */
function isUnitWithStop({ text }: Token, before: Token | undefined): boolean {
	if (/^[°º]$/u.test(before?.text ?? '')) return /^\p{Lu}\.$/u.test(text);
	return before?.pos === 'NUM' && /^\p{Ll}{1,3}\.$/u.test(text);
}

/** wink cuts a word before a letter that it does not know: "Pozna" + "ń", "5" + "½". */
function isCutWord(first: string, second: string): boolean {
	const seam = first.slice(-1) + second.slice(0, 1);
	return /^(?:\p{L}\p{L}|\d[½¼¾⅓⅔])$/u.test(seam) && /[^\p{ASCII}]/u.test(seam);
}

const JOINER = /^[-‐‑+/]$/;

function joinWords(text: string, raw: readonly Token[]): Token[] {
	const tokens: Token[] = [];
	for (const token of raw) {
		const last = tokens.at(-1);
		if (last?.end === token.start && isCutWord(last.text, token.text)) {
			tokens[tokens.length - 1] = join(text, last, token);
			continue;
		}
		if (
			last?.end === token.start &&
			(JOINER.test(token.text) || JOINER.test(last.text.slice(-1)))
		) {
			const isPlus = token.text === '+' && isCapitalised(last);
			const isHyphen =
				token.text !== '+' &&
				(/\w/u.test(last.text) || /\p{L}/u.test(last.text)) &&
				!last.text.endsWith('+');
			if (isPlus || isHyphen) {
				tokens[tokens.length - 1] = join(text, last, token);
				continue;
			}
		}
		const before = tokens.at(-2);
		if (before !== undefined && last !== undefined && isMarkWithin(before, last, token)) {
			tokens.splice(-2, 2, join(text, before, token));
			continue;
		}
		tokens.push(token);
	}
	return tokens.map((token) =>
		JOINER.test(token.text) ? { ...token, pos: 'PUNCT' as const } : token,
	);
}

/** "RTS,S": a comma that touches capitals on both sides is part of the name; and the dash of "won 3–1" of the score. */
function isMarkWithin(before: Token, mark: Token, token: Token): boolean {
	if (before.end !== mark.start || mark.end !== token.start) return false;
	return mark.text === ','
		? /^\p{Lu}{2,}$/u.test(before.text) && /^\p{Lu}\d{0,2}$/u.test(token.text)
		: mark.text === '–' && /^\d{1,2}$/.test(before.text) && /^\d{1,2}$/.test(token.text);
}

function join(text: string, first: Token, second: Token): Token {
	const joined = text.slice(first.start, second.end);
	const named = first.pos === 'PROPN' || second.pos === 'PROPN';
	const pos = JOINER.test(second.text) ? first.pos : named ? 'PROPN' : joinedPart(first, second);
	const lower = joined.toLowerCase().replaceAll('’', "'");
	return { start: first.start, end: second.end, text: joined, lower, pos, lemma: lower };
}

/** "long-term", "six-time" and "30-year-old" stand before nouns; "vice-president" is one. */
function joinedPart(first: Token, second: Token): Token['pos'] {
	if (first.pos === 'NUM' && second.pos === 'NUM') return 'NUM';
	if (first.pos === 'NUM' || first.pos === 'ADJ' || second.pos === 'ADJ') return 'ADJ';
	return second.pos === 'VERB' ? 'ADJ' : second.pos;
}
