import { isCapitalised, type Token } from './token.ts';
import { WINNING } from './words/measures.ts';
import { DEEDS, MODALS } from './words/verbs.ts';

/** "may now formally associate": what a modal and its adverbs lead up to is a verb. */
export function isBehindModal(tokens: readonly Token[], index: number): boolean {
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

/** ", beating the champions": what stands between a comma and an article is done; by its base form. */
export function deedOf({ lower }: Token, next: Token | undefined): string | undefined {
	if (next?.pos !== 'DET' || !lower.endsWith('ing')) return undefined;
	const stem = lower.slice(0, -3);
	return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find(
		(base) => DEEDS.has(base) || WINNING.has(base),
	);
}

/**
 * "The bridge cost 12 million euros", "Mount Kesh rises about 2,847 metres": a noun does not stand between a noun, or
 * "and", and a number.
 */
export function tellsFigure(
	{ lower }: Token,
	before: Token | undefined,
	next: readonly Token[],
): boolean {
	if (!/^(?:costs?|rises|weighs|measures|covers|spans)$/.test(lower)) return false;
	if (!/^(?:NOUN|PROPN|CCONJ)$/.test(before?.pos ?? '')) return false;
	const words = next.map(({ lower: word }) => word).join(' ');
	return /^(?:(?:about|around|over|nearly|almost|roughly|some|only|at least|more than|up to|as much as) )?(?:[$€£¥]|\d)/u.test(
		words,
	);
}

/** "a bird that lives in": "that" is never followed by a noun in the plural, and "which" behind a comma seldom. */
export function isVerbOfRelative(
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
export function isVerbOfLiving(tokens: readonly Token[], at: number): boolean {
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

/** "the largest share, about 60 per cent, lives in Norland", "one pair, of late, nests on the pier" */
function isBehindAside(tokens: readonly Token[], at: number): boolean {
	const aside = tokens.slice(Math.max(0, at - 6), at - 1);
	const isSetOff = tokens[at - 1]?.text === ',' && aside.some(({ text }) => text === ',');
	return (
		isSetOff &&
		/^(?:in|on|at|along|near)$/.test(tokens[at + 1]?.lower ?? '') &&
		/^(?:PROPN|DET)$/.test(tokens[at + 2]?.pos ?? '') &&
		!aside.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
	);
}

/** The base form of a verb in "-s": "lives" -> "live", "carries" -> "carry". */
export function verbOf(lower: string): string {
	if (lower.endsWith('ies')) return lower.replace(/ies$/, 'y');
	return lower.replace(/(?<=(?:sh|ch|ss|x|zz|o))es$|s$/, '');
}

/** "Ada claims that": what leads from a name to "that" is a verb. */
export function isVerbByPlace(
	{ lower }: Token,
	before: Token | undefined,
	next: Token | undefined,
): boolean {
	return (
		before?.pos === 'PROPN' &&
		next?.lower === 'that' &&
		/^(?:claim|state|note|report|demand|request|estimate|forecast|fear|hope|project)s$/.test(lower)
	);
}
