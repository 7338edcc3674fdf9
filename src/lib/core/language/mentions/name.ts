import { findCountry } from '../countries.ts';
import type { Lexicon } from '../../article/index.ts';
import type { Run, TokenSentence } from '../sentence.ts';
import { isCapitalised, type Token } from '../token.ts';
import { rarityOf } from '../word-rarity.ts';
import { NAME_PARTICLES } from '../words/function-words.ts';
import { INITIATIVES, OFFICES, ORGANISATIONS, BUILDINGS, EVENTS } from '../words/nouns.ts';

/** What tells where a name may not run on: dates, and the titles before a holder's name. */
export interface NameScan {
	readonly text: string;
	/** The article's own title. */
	readonly title: string;
	readonly tokens: readonly Token[];
	readonly lexicon: Lexicon;
	/** Tokens that belong to a date or to an office, and so to no other name. */
	readonly taken: ReadonlySet<number>;
}

/** Runs of capitalised words that are one name each, in reading order. */
export function findNames(scan: NameScan, sentence: TokenSentence): Run[] {
	const names: Run[] = [];
	let index = sentence.first;
	while (index < sentence.last) {
		const last = nameEnd(scan, index, sentence);
		if (last > index) names.push({ first: particleStart(scan, index, sentence), last });
		index = Math.max(index + 1, last);
	}
	return names;
}

/** "de Wit" alone, where the text has an "Anna de Wit": the particles belong to the surname. */
function particleStart({ tokens }: NameScan, at: number, { first }: TokenSentence): number {
	let start = at;
	while (start > first && NAME_PARTICLES.has(tokens[start - 1]?.text ?? '')) start--;
	if (start === at) return at;
	const surname = tokens.slice(start, at + 1).map(({ text }) => text);
	const isSurname = tokens.some((token, index) => {
		const follows = surname.every((word, k) => tokens[index + k + 1]?.text === word);
		return follows && isCapitalised(token);
	});
	return isSurname ? start : at;
}

const INNER: ReadonlySet<string> = new Set(['of', 'for', "'s", ...NAME_PARTICLES]);

function nameEnd(scan: NameScan, first: number, sentence: TokenSentence): number {
	if (!startsName(scan, first, sentence)) return first;
	const spelt = speltEnd(scan, first, sentence);
	if (spelt !== undefined) return spelt;
	const listed = commaNameEnd(scan, first, sentence) ?? workEnd(scan, first, sentence);
	if (listed !== undefined) return listed;
	let last = first + 1;
	while (last < sentence.last) {
		if (isPart(scan, last)) {
			if (isCountry(scan, first, last) && !isHead(scan.tokens[last])) {
				// "Kazakhstan Kassym-Jomart": a country does not run into a person. "United Arab" goes on.
				if (!isPart(scan, last + 1) && !isCountry(scan, first, last + 1)) break;
				if (!isCountry(scan, first, last + 1) && !isHead(scan.tokens[last + 1])) break;
			}
			last++;
			continue;
		}
		const joined = joinEnd(scan, first, last, sentence);
		if (joined === undefined) break;
		last = joined;
	}
	return last;
}

/** The end after a joining word such as "of" or "of the", where the name goes on behind it. */
function joinEnd(
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
		return isCountry(scan, first, runEnd(scan, next, sentence)) ? next + 1 : undefined;
	}
	if (joiner !== 'of' && joiner !== 'for') return isArticle ? undefined : next + 1;
	// "the Bank of England" is one name; "the SCO of Kazakhstan" and "Berlin of Germany" are two.
	const isCommonHead = scan.lexicon.isWord(tokens[at - 1]?.lower ?? '');
	if (!isCommonHead || isAcronym(tokens[at - 1]) || isAcronym(tokens[next])) return undefined;
	if (isArticle && isGeneric(scan, next, sentence)) return undefined;
	// "met in Hope for the Fair": the town is whole before "for".
	if (joiner === 'for' && at === first + 1 && isTitle(scan, tokens[first])) return undefined;
	return next + 1;
}

const SPELT_LENGTH = 10;

/** "Bureau for Safe Water and Roads (BSWR)": the short form behind it tells how far a name goes. */
function speltEnd(
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
function commaNameEnd(scan: NameScan, first: number, sentence: TokenSentence): number | undefined {
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

const LONGEST_WORK = 8;

/**
 * "A Country without Roads": a capital article within a sentence opens the title of a work, which may have small
 * words inside. Without such a word it is read as any other name.
 */
function workEnd(scan: NameScan, first: number, sentence: TokenSentence): number | undefined {
	const { tokens } = scan;
	const opener = tokens[first];
	if (opener === undefined || !/^(?:A|An|The)$/.test(opener.text)) return undefined;
	if (opensSentence(scan, first, sentence) || !isPart(scan, first + 1)) return undefined;
	let last = first + 2;
	let hasSmall = false;
	for (let at = last; at < Math.min(sentence.last, first + LONGEST_WORK); at++) {
		const token = tokens[at];
		if (isPart(scan, at)) last = at + 1;
		else if (!SMALL_IN_WORK.test(token?.text ?? '')) break;
	}
	for (let at = first + 1; at < last; at++) {
		const text = tokens[at]?.text ?? '';
		hasSmall ||= SMALL_IN_WORK.test(text) && text !== 'of';
	}
	return hasSmall ? last : undefined;
}

const SMALL_IN_WORK = /^(?:of|in|on|at|to|from|by|with|without|and|the|a|an|under|over|into|for)$/;

/** Whether a word, or its singular, has a meaning of its own. */
function isCommonWord(lexicon: Lexicon, lower: string): boolean {
	return lexicon.isWord(lower) || rarityOf(lower) < 1;
}

function startsName(scan: NameScan, index: number, sentence: TokenSentence): boolean {
	const token = scan.tokens[index];
	if (token === undefined) return false;
	// "De Wit", "Van der Meer" where a sentence opens.
	const isParticle = NAME_PARTICLES.has(token.lower) && isCapitalised(token);
	if (isParticle && !scan.taken.has(index) && isPart(scan, surnameAt(scan, index + 1))) return true;
	if (workEnd(scan, index, sentence) !== undefined) return true;
	if (!isPart(scan, index)) return false;
	if (!opensSentence(scan, index, sentence)) return true;
	if (token.pos === 'PROPN' && !scan.lexicon.isWord(token.lower)) return true;
	if (isAcronym(token) || isCountry(scan, index, index + 1)) return true;
	const next = scan.tokens[index + 1];
	const isFollowed = isPart(scan, index + 1) || (next?.lower === 'of' && isPart(scan, index + 2));
	if (isNamedElsewhere(scan, index) && (token.pos === 'PROPN' || isTitle(scan, token))) return true;
	return token.pos === 'PROPN' && isFollowed;
}

/** "Hope" in an article headed "Hope (Norland)", though "hope" is a word of its own. */
function isTitle({ title }: NameScan, token: Token | undefined): boolean {
	return title.replace(/ \(.*\)$|, .*$/, '') === token?.text;
}

function surnameAt({ tokens }: NameScan, at: number): number {
	return NAME_PARTICLES.has(tokens[at]?.text ?? '') ? at + 1 : at;
}

function opensSentence(scan: NameScan, index: number, sentence: TokenSentence): boolean {
	const before = scan.tokens[index - 1];
	return index === sentence.first || (before !== undefined && /^["“‘:]$/.test(before.text));
}

function isNamedElsewhere(scan: NameScan, index: number): boolean {
	const { text, lower } = scan.tokens[index] ?? { text: '', lower: '' };
	return (midSentence(scan.tokens).get(text) ?? []).some(
		(other) => other !== index && scan.tokens[other]?.lower === lower,
	);
}

const midSentences = new WeakMap<readonly Token[], ReadonlyMap<string, readonly number[]>>();

/** Where each word stands behind another one; kept, since every name that opens a sentence is looked for. */
function midSentence(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
	const known = midSentences.get(tokens);
	if (known !== undefined) return known;
	const places = new Map<string, number[]>();
	for (const [at, { text }] of tokens.entries()) {
		const before = tokens[at - 1];
		if (before === undefined || /^[.?!"“”:]$/.test(before.text)) continue;
		const standing = places.get(text);
		if (standing === undefined) places.set(text, [at]);
		else standing.push(at);
	}
	midSentences.set(tokens, places);
	return places;
}

function isPart(scan: NameScan, index: number): boolean {
	const token = scan.tokens[index];
	if (token === undefined || scan.taken.has(index) || !isCapitalised(token)) return false;
	return (
		token.pos !== 'PRON' && token.pos !== 'DET' && token.pos !== 'PUNCT' && !STOPS.has(token.lower)
	);
}
const STOPS = new Set([
	'i',
	'in',
	'on',
	'at',
	'the',
	'a',
	'an',
	'and',
	'but',
	'for',
	'from',
	'to',
	'as',
	'by',
	'mr',
	'mrs',
	'ms',
	'after',
	'before',
	'when',
	'while',
	'if',
	'with',
]);

function isHead(token: Token | undefined): boolean {
	const lower = token?.lower ?? '';
	return (
		ORGANISATIONS.has(lower) || BUILDINGS.has(lower) || EVENTS.has(lower) || OFFICES.has(lower)
	);
}

function isCountry(scan: NameScan, first: number, last: number): boolean {
	const from = scan.tokens[first]?.start ?? 0;
	return findCountry(scan.text.slice(from, scan.tokens[last - 1]?.end ?? from)) !== undefined;
}

function runEnd(scan: NameScan, first: number, sentence: TokenSentence): number {
	let last = first;
	while (
		last < sentence.last &&
		(isPart(scan, last) ||
			(last > first && scan.tokens[last]?.lower === 'of' && isPart(scan, last + 1)))
	)
		last++;
	return last;
}

/** Two capitals or more and nothing else: "UN", "SCO+", "U.S.". */
export function isAcronym(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		/^(?:\p{Lu}[.&]?){2,6}s?\+?$|^\p{Lu}{2,}(?:[-–]\p{Lu}{2,})+$/u.test(token.text)
	);
}
