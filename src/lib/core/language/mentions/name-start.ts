import { groupedBy } from '../../grouped-by.ts';
import type { TokenSentence } from '../sentence.ts';
import { isAcronym, isCapitalised, type Token } from '../token.ts';
import { NAME_PARTICLES } from '../words/function-words.ts';
import { isAtOpening, isPart, namesCountry, type NameScan } from './name-part.ts';
import { workEnd } from './work-title.ts';

/** Whether a name begins here; where a sentence opens, a capital alone does not tell. */
export function startsName(scan: NameScan, index: number, sentence: TokenSentence): boolean {
	const token = scan.tokens[index];
	if (token === undefined) return false;
	// "De Wit", "Van der Meer" where a sentence opens.
	const isParticle = NAME_PARTICLES.has(token.lower) && isCapitalised(token);
	if (isParticle && !scan.taken.has(index) && isPart(scan, surnameAt(scan, index + 1))) return true;
	if (workEnd(scan, index, sentence) !== undefined) return true;
	if (!isPart(scan, index)) return false;
	if (!isAtOpening(scan, index, sentence)) return true;
	if (token.pos === 'PROPN' && !scan.lexicon.isWord(token.lower)) return true;
	if (isAcronym(token) || namesCountry(scan, index, index + 1)) return true;
	const next = scan.tokens[index + 1];
	const isFollowed = isPart(scan, index + 1) || (next?.lower === 'of' && isPart(scan, index + 2));
	if (isNamedElsewhere(scan, index) && (token.pos === 'PROPN' || isArticleTitle(scan, token)))
		return true;
	return token.pos === 'PROPN' && isFollowed;
}

/** "de Wit" alone, where the text has an "Anna de Wit": the particles belong to the surname. */
export function particleStart({ tokens }: NameScan, at: number, { first }: TokenSentence): number {
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

/** "Hope" in an article headed "Hope (Norland)", though "hope" is a word of its own. */
export function isArticleTitle({ title }: NameScan, token: Token | undefined): boolean {
	return title.replace(/ \(.*\)$|, .*$/, '') === token?.text;
}

function surnameAt({ tokens }: NameScan, at: number): number {
	return NAME_PARTICLES.has(tokens[at]?.text ?? '') ? at + 1 : at;
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
	const behind = [...tokens.keys()].filter(
		(at) => at > 0 && !/^[.?!"“”:]$/.test(tokens[at - 1]?.text ?? ''),
	);
	const places = groupedBy(behind, (at) => tokens[at]?.text ?? '');
	midSentences.set(tokens, places);
	return places;
}
