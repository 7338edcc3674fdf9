import { isCapitalised, type Token } from './token.ts';
import { tagByPlace } from './tag-by-place.ts';
import { OFFICES } from './words/nouns.ts';
import { wholeWords } from './whole-words.ts';
import {
	isBehindModal,
	deedOf,
	tellsFigure,
	isVerbOfRelative,
	isVerbOfLiving,
	verbOf,
	isVerbByPlace,
} from './misread-verbs.ts';
import { isNounBehindNoun, isNounByPlace, isBehindModifier, endsPhrase } from './misread-nouns.ts';

/**
 * Mends what the tagger gets wrong by rule: splits at hyphens and plus signs ("Kassym - Jomart", "SCO +"),
 * verbs where only a noun can stand ("meeting of heads"), capitalised words that are names.
 */
export function mendTokens(text: string, raw: readonly Token[]): Token[] {
	return wholeWords(text, raw).map(retag);
}

function isOwned(before: Token | undefined): boolean {
	return before !== undefined && /^(?:his|her|their|my|your|our|'s)$/.test(before.lower);
}

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
	// "Her will left the university 8,000 pounds."
	if (token.pos === 'AUX' && token.lower === 'will' && isOwned(before) && next?.pos === 'VERB')
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

/** First names that are verbs as well. */
const VERBAL_NAMES = new Set('rose mark grant drew pat will chase faith hope grace'.split(' '));

/** "Rose Field" where a sentence opens. */
function isVerbalName(token: Token, next: Token | undefined): boolean {
	if (!VERBAL_NAMES.has(token.lower) || !isCapitalised(token)) return false;
	return next?.pos === 'PROPN' && isCapitalised(next);
}

function isContent(token: Token): boolean {
	return token.pos === 'VERB' || token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'ADV';
}
