import { isCapitalised, type Token } from './token.ts';
import { WINNING } from './words/measures.ts';
import { tagByPlace } from './tag-by-place.ts';
import { OFFICES } from './words/nouns.ts';
import { DEEDS, MODALS } from './words/verbs.ts';

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
	if (opens && isVerbalName(token, next)) return { ...token, pos: 'PROPN', lemma: token.lower };
	const deed = token.pos === 'NOUN' && before?.text === ',' ? deedOf(token, next) : undefined;
	if (deed !== undefined) return { ...token, pos: 'VERB', lemma: deed };
	// "The next final is": neither tells of a noun behind it.
	if (token.pos === 'ADJ' && token.lower === 'final' && /^(?:AUX|VERB)$/.test(next?.pos ?? ''))
		return { ...token, pos: 'NOUN' };
	if (token.pos === 'ADV' && token.lower === 'next' && before?.pos === 'DET')
		return { ...token, pos: 'ADJ' };
	const byPlace = tagByPlace(token, before, next, tokens[index + 2]);
	if (byPlace !== undefined) return byPlace;
	// "its secretary-general": joined of a noun and an adjective, and a noun all the same.
	if (
		token.pos === 'ADJ' &&
		OFFICES.has(token.lower) &&
		!/^(NOUN|PROPN|ADJ)$/.test(next?.pos ?? '')
	)
		return { ...token, pos: 'NOUN' };
	if (token.pos === 'VERB' && isNounByPlace(token, before, next)) return { ...token, pos: 'NOUN' };
	if (token.pos === 'NOUN' && isVerbByPlace(token, before, next)) return { ...token, pos: 'VERB' };
	if (isBehindModal(tokens, index)) return { ...token, pos: 'VERB' };
	if (token.pos === 'NOUN' && isVerbOfRelative(token, before, tokens[index - 2], next))
		return { ...token, pos: 'VERB', lemma: verbOf(token.lower) };
	if (token.pos === 'NOUN' && isVerbOfLiving(tokens, index))
		return { ...token, pos: 'VERB', lemma: verbOf(token.lower) };
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

/** "may now formally associate": what a modal and its adverbs lead up to is a verb. */
function isBehindModal(tokens: readonly Token[], index: number): boolean {
	const token = tokens[index];
	if (token === undefined || isCapitalised(token) || !/^(?:NOUN|ADJ)$/.test(token.pos))
		return false;
	if (isAdverb(token) || /^(?:AUX|VERB|ADV|PUNCT)$/.test(tokens[index + 1]?.pos ?? ''))
		return false;
	let at = index - 1;
	while (isAdverb(tokens[at])) at--;
	const modal = tokens[at];
	return modal?.pos === 'AUX' && MODALS.has(modal.lower);
}

/** Also the "likely" of "will likely be", which is read as an adjective. */
function isAdverb(token: Token | undefined): boolean {
	return token?.pos === 'ADV' || (token?.pos === 'ADJ' && token.lower.endsWith('ly'));
}

/** First names that are verbs as well. */
const VERBAL_NAMES = new Set('rose mark grant drew pat will chase faith hope grace'.split(' '));

/** "Rose Field" where a sentence opens. */
function isVerbalName(token: Token, next: Token | undefined): boolean {
	if (!VERBAL_NAMES.has(token.lower) || !isCapitalised(token)) return false;
	return next?.pos === 'PROPN' && isCapitalised(next);
}

/** ", beating the champions": what stands between a comma and an article is done; by its base form. */
function deedOf({ lower }: Token, next: Token | undefined): string | undefined {
	if (next?.pos !== 'DET' || !lower.endsWith('ing')) return undefined;
	const stem = lower.slice(0, -3);
	return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find(
		(base) => DEEDS.has(base) || WINNING.has(base),
	);
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

/** "a bird that lives in": "that" is never followed by a noun in the plural, and "which" behind a comma seldom. */
function isVerbOfRelative(
	{ lower }: Token,
	before: Token | undefined,
	beforeThat: Token | undefined,
	next: Token | undefined,
): boolean {
	const isRelative = before?.lower === 'that' && /^(?:NOUN|PROPN)$/.test(beforeThat?.pos ?? '');
	const isAside = before?.lower === 'which' && beforeThat?.text === ',';
	return (
		(isRelative || isAside) &&
		/[^su]s$/.test(lower) &&
		/^(?:ADP|DET|ADV|NUM|PROPN)$/.test(next?.pos ?? '')
	);
}

/** "The marsh crane breeds in nine countries": where no other verb is near, what animals do is no noun. */
function isVerbOfLiving(tokens: readonly Token[], at: number): boolean {
	const { lower } = tokens[at] ?? { lower: '' };
	const before = tokens[at - 1];
	if (!/^(?:lives|breeds|nests|feeds|hunts|ranges|grows|spawns|winters|flowers)$/.test(lower))
		return false;
	if (isBehindAside(tokens, at)) return true;
	if (before?.pos !== 'NOUN' || before.lower.endsWith('s')) return false;
	if (!/^(?:in|on|at|from|along|near|for|up)$/.test(tokens[at + 1]?.lower ?? '')) return false;
	const isEnd = (token: Token | undefined) => token === undefined || /^[.,;:!?]$/.test(token.text);
	const isVerb = (token: Token | undefined) => /^(?:VERB|AUX|SCONJ)$/.test(token?.pos ?? '');
	for (let back = at - 1; !isEnd(tokens[back]); back--) if (isVerb(tokens[back])) return false;
	for (let next = at + 1; !isEnd(tokens[next]); next++) if (isVerb(tokens[next])) return false;
	return true;
}

/** "the largest share, about 60 per cent, lives in Norland" */
function isBehindAside(tokens: readonly Token[], at: number): boolean {
	const aside = tokens.slice(Math.max(0, at - 6), at - 1);
	const isSetOff = tokens[at - 1]?.text === ',' && aside.some(({ text }) => text === ',');
	return (
		isSetOff &&
		tokens[at]?.lower === 'lives' &&
		tokens[at + 1]?.lower === 'in' &&
		tokens[at + 2]?.pos === 'PROPN' &&
		!aside.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
	);
}

/** The base form of a verb in "-s": "lives" -> "live", "carries" -> "carry". */
function verbOf(lower: string): string {
	if (lower.endsWith('ies')) return lower.replace(/ies$/, 'y');
	return lower.replace(/(?<=(?:sh|ch|ss|x|zz|o))es$|s$/, '');
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
