import type { Lexicon } from '../../article/index.ts';
import type { TokenSentence } from '../sentence.ts';
import { isAcronym, isCapitalised } from '../token.ts';
import { rarityOf } from '../word-rarity.ts';
import { NAME_PARTICLES } from '../words/function-words.ts';
import { INITIATIVES, ORGANISATIONS, EVENTS } from '../words/nouns.ts';
import { isPart, namesCountry, runEnd, type NameScan } from './name-part.ts';
import { isArticleTitle } from './name-start.ts';

const INNER: ReadonlySet<string> = new Set(['of', 'for', "'s", ...NAME_PARTICLES]);

/** The end after a joining word such as "of" or "of the", where the name goes on behind it. */
export function joinEnd(
	scan: NameScan,
	first: number,
	at: number,
	sentence: TokenSentence,
): number | undefined {
	const { tokens } = scan;
	const joiner = tokens[at]?.lower ?? '';
	if (!INNER.has(joiner)) return undefined;
	const isArticle = tokens[at + 1]?.lower === 'the';
	// "van der Meer": a second particle.
	const isLong = NAME_PARTICLES.has(joiner) && NAME_PARTICLES.has(tokens[at + 1]?.lower ?? '');
	const next = at + (isArticle || isLong ? 2 : 1);
	if (next >= sentence.last || !isPart(scan, next)) return undefined;
	if (joiner === "'s") {
		// "the Northern Women's Orchestra"
		if (/^(?:women|men|children|people)$/.test(tokens[at - 1]?.lower ?? '')) return next + 1;
		return namesCountry(scan, first, runEnd(scan, next, sentence)) ? next + 1 : undefined;
	}
	if (joiner !== 'of' && joiner !== 'for') return isArticle ? undefined : next + 1;
	// "the Bank of England" is one name; "the SCO of Kazakhstan" and "Berlin of Germany" are two.
	const isCommonHead = scan.lexicon.isWord(tokens[at - 1]?.lower ?? '');
	if (!isCommonHead || isAcronym(tokens[at - 1]) || isAcronym(tokens[next])) return undefined;
	if (isArticle && isGeneric(scan, next, sentence)) return undefined;
	// "met in Hope for the Fair": the town is whole before "for".
	if (joiner === 'for' && at === first + 1 && isArticleTitle(scan, tokens[first])) return undefined;
	return next + 1;
}

/** In tokens. */
const SPELT_LENGTH = 10;

/** "Bureau for Safe Water and Roads (BSWR)": the short form behind it tells how far a name goes. */
export function speltEnd(
	{ tokens }: NameScan,
	first: number,
	sentence: TokenSentence,
): number | undefined {
	let initials = '';
	for (let at = first; at < Math.min(first + SPELT_LENGTH, sentence.last - 2); at++) {
		const token = tokens[at];
		if (token === undefined) return undefined;
		if (token.text === '(') {
			const isShort = isAcronym(tokens[at + 1]) && tokens[at + 2]?.text === ')';
			return isShort && tokens[at + 1]?.text === initials && initials.length > 2 ? at : undefined;
		}
		if (isCapitalised(token) && token.pos !== 'DET') initials += token.text.charAt(0);
		else if (!/^(?:of|for|and|the|on|in|to|&)$/.test(token.lower)) return undefined;
	}
	return undefined;
}

/** "the Organisation", "the Club": one capitalised common noun that points to a name and is none. */
function isGeneric(scan: NameScan, at: number, sentence: TokenSentence): boolean {
	const head = scan.tokens[at]?.lower ?? '';
	return runEnd(scan, at, sentence) === at + 1 && ORGANISATIONS.has(head);
}

/** "the Just Peace, Harmony and Development Initiative": commas inside, common words, a telling last word. */
export function commaNameEnd(
	scan: NameScan,
	first: number,
	sentence: TokenSentence,
): number | undefined {
	const { tokens, lexicon } = scan;
	if (tokens[first - 1]?.lower !== 'the') return undefined;
	let last = first;
	let joins = 0;
	for (let index = first; index < sentence.last; index++) {
		const token = tokens[index];
		if (token === undefined) break;
		if (isPart(scan, index)) {
			if (!isCommonWord(lexicon, token.lower) || isAcronym(token)) break;
			last = index + 1;
		} else if (
			(token.text === ',' || token.lower === 'and') &&
			(isPart(scan, index + 1) || tokens[index + 1]?.lower === 'and')
		) {
			joins++;
		} else break;
	}
	const head = tokens[last - 1]?.lower ?? '';
	const isTelling = INITIATIVES.has(head) || ORGANISATIONS.has(head) || EVENTS.has(head);
	const twoBefore = isPart(scan, last - 2);
	return joins > 0 && isTelling && twoBefore ? last : undefined;
}

/** Whether a word, or its singular, has a meaning of its own. */
function isCommonWord(lexicon: Lexicon, lower: string): boolean {
	return lexicon.isWord(lower) || rarityOf(lower) < 1;
}
