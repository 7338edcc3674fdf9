import type { Token } from './token.ts';

const TO_NOUN_BEFORE = new Set(['of', 'the', 'a', 'an', 'its', 'his', 'her', 'their']);

/** "left the gold standard,": a word that is no adjective there, behind a noun with its article. */
export function isNounBehindNoun(
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

/** A base form or an -s form after "of" or an article is a noun: "heads of state", "the run". */
export function isNounByPlace(
	token: Token,
	before: Token | undefined,
	next: Token | undefined,
): boolean {
	if (before === undefined || !TO_NOUN_BEFORE.has(before.lower)) return false;
	if (/(ing|ed|en)$/.test(token.lower)) return false;
	return next === undefined || (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ');
}

/** "the back room of": what an article and a modifier lead up to is a noun. */
export function isBehindModifier(
	token: Token,
	before: Token | undefined,
	beforeThat: Token | undefined,
	next: Token | undefined,
): boolean {
	if (before === undefined || beforeThat?.pos !== 'DET' || /(ing|ed|en)$/.test(token.lower))
		return false;
	return (before.pos === 'ADJ' || before.lower === 'back') && next?.lower === 'of';
}

/** Before a preposition, a mark or the end of the text. */
export function endsPhrase(next: Token | undefined): boolean {
	return (
		next === undefined || next.pos === 'ADP' || (next.pos === 'PUNCT' && /^[.,;]$/.test(next.text))
	);
}
