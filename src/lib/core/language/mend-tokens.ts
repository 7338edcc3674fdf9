import { isCapitalised, type Token } from './token.ts';
import { OFFICES } from './words/nouns.ts';

/**
 * Mends what the tagger gets wrong by rule: splits at hyphens and plus signs ("Kassym - Jomart", "SCO +"),
 * verbs where only a noun can stand ("meeting of heads"), capitalised words that are names.
 */
export function mendTokens(text: string, raw: readonly Token[]): Token[] {
	return joinWords(text, raw.map(withoutStop)).map(retag);
}

/** "IE." at the end of a sentence is "IE"; "U.S." keeps its stops. */
function withoutStop(token: Token): Token {
	if (!/^\p{Lu}{2,}\.$/u.test(token.text)) return token;
	const text = token.text.slice(0, -1);
	return {
		...token,
		end: token.end - 1,
		text,
		lower: text.toLowerCase(),
		lemma: text.toLowerCase(),
	};
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
		tokens.push(token);
	}
	return tokens.map((token) =>
		JOINER.test(token.text) ? { ...token, pos: 'PUNCT' as const } : token,
	);
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

const TO_NOUN_BEFORE = new Set(['of', 'the', 'a', 'an', 'its', 'his', 'her', 'their']);

function retag(token: Token, index: number, tokens: readonly Token[]): Token {
	const before = tokens[index - 1];
	const next = tokens[index + 1];
	if (/^\d/.test(token.text) && /^\d+(st|nd|rd|th)$/i.test(token.text))
		return { ...token, pos: 'ADJ' };
	if (/^\d{1,3}(,\d{3})*(\.\d+)?$|^\d+$/.test(token.text)) return { ...token, pos: 'NUM' };
	const opens = before === undefined || /^[.?!"“”:]$/.test(before.text);
	if (isCapitalised(token) && !opens && isContent(token) && token.pos !== 'PROPN') {
		// "the French writer", "the German team": an adjective of a people stays one.
		return { ...token, pos: token.pos === 'ADJ' ? 'ADJ' : 'PROPN' };
	}
	// "its secretary-general": joined of a noun and an adjective, and a noun all the same.
	if (
		token.pos === 'ADJ' &&
		OFFICES.has(token.lower) &&
		!/^(NOUN|PROPN|ADJ)$/.test(next?.pos ?? '')
	)
		return { ...token, pos: 'NOUN' };
	if (token.pos === 'VERB' && isNounByPlace(token, before, next)) return { ...token, pos: 'NOUN' };
	if (token.pos === 'NOUN' && isVerbByPlace(token, before, next)) return { ...token, pos: 'VERB' };
	if (token.pos === 'NOUN' && isRelativeVerb(token, before, tokens[index - 2], next))
		return { ...token, pos: 'VERB' };
	if (token.pos === 'ADV' && isDirection(token, before, next)) return { ...token, pos: 'NOUN' };
	if (token.pos === 'NOUN' && tellsFigure(token, before, tokens.slice(index + 1, index + 4)))
		return { ...token, pos: 'VERB' };
	const beforeThat = tokens[index - 2];
	if (token.pos === 'VERB' && isBehindModifier(token, before, beforeThat, next)) {
		return { ...token, pos: 'NOUN' };
	}
	if (
		token.pos === 'ADJ' &&
		before?.pos === 'DET' &&
		endsPhrase(next) &&
		!/^(same|other|first|last)$/.test(token.lower)
	) {
		return { ...token, pos: 'NOUN' };
	}
	if (token.pos === 'ADJ' && isNounBehindNoun(token, before, beforeThat, next))
		return { ...token, pos: 'NOUN' };
	return token;
}

/** "left the gold standard,": a word that is no adjective there, behind a noun with its article. */
function isNounBehindNoun(
	{ lower }: Token,
	before: Token | undefined,
	beforeThat: Token | undefined,
	next: Token | undefined,
): boolean {
	const isBehind = before?.pos === 'NOUN' && beforeThat?.pos === 'DET';
	return isBehind && endsPhrase(next) && MOSTLY_NOUNS.test(lower);
}

const MOSTLY_NOUNS =
	/^(?:standard|capital|principal|objective|alternative|executive|chemical|mineral|criminal|original|official)$/;

/** "The bridge cost 12 million euros", "Mount Kesh rises about 2,847 metres": a noun does not stand between a noun and a number. */
function tellsFigure({ lower }: Token, before: Token | undefined, next: readonly Token[]): boolean {
	if (!/^(?:costs?|rises|weighs|measures|covers|spans)$/.test(lower)) return false;
	if (before?.pos !== 'NOUN' && before?.pos !== 'PROPN') return false;
	const words = next.map(({ lower: word }) => word).join(' ');
	return /^(?:(?:about|around|over|nearly|almost|roughly|some|only|at least|more than|up to|as much as) )?(?:[$€£¥]|\d)/u.test(
		words,
	);
}

function isContent(token: Token): boolean {
	return token.pos === 'VERB' || token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'ADV';
}

/** A base form or an -s form after "of" or an article is a noun: "heads of state", "the run". */
function isNounByPlace(token: Token, before: Token | undefined, next: Token | undefined): boolean {
	if (before === undefined || !TO_NOUN_BEFORE.has(before.lower)) return false;
	if (/(ing|ed|en)$/.test(token.lower)) return false;
	return next === undefined || (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ');
}

/** "Ada claims that": what leads from a name to "that" is a verb. */
function isVerbByPlace(
	{ lower }: Token,
	before: Token | undefined,
	next: Token | undefined,
): boolean {
	return (
		before?.pos === 'PROPN' &&
		next?.lower === 'that' &&
		/^(?:claim|state|note|report|demand|request)s$/.test(lower)
	);
}

/** "a canal that links Lake Marn with": behind a noun and "that", no plural but a verb has a name or an article behind. */
function isRelativeVerb(
	{ lower }: Token,
	that: Token | undefined,
	noun: Token | undefined,
	next: Token | undefined,
): boolean {
	const isBehindThat = that?.lower === 'that' && /^(?:NOUN|PROPN)$/.test(noun?.pos ?? '');
	return isBehindThat && /[^su]s$/.test(lower) && /^(?:DET|PROPN)$/.test(next?.pos ?? '');
}

/** "in the north of Norland". */
function isDirection(
	{ lower }: Token,
	before: Token | undefined,
	next: Token | undefined,
): boolean {
	return (
		/^(?:north|south|east|west)$/.test(lower) && before?.lower === 'the' && next?.lower === 'of'
	);
}

/** "the back room of": what an article and a modifier lead up to is a noun. */
function isBehindModifier(
	token: Token,
	before: Token | undefined,
	beforeThat: Token | undefined,
	next: Token | undefined,
): boolean {
	if (before === undefined || beforeThat?.pos !== 'DET' || /(ing|ed|en)$/.test(token.lower))
		return false;
	return (before.pos === 'ADJ' || before.lower === 'back') && next?.lower === 'of';
}

function endsPhrase(next: Token | undefined): boolean {
	return (
		next === undefined || next.pos === 'ADP' || (next.pos === 'PUNCT' && /^[.,;]$/.test(next.text))
	);
}
