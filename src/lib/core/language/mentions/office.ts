import type { Lexicon } from '../../article/index.ts';
import { findCountry, findPeople, type Country } from '../countries.ts';
import type { Run, TokenSentence } from '../sentence.ts';
import { isAcronym, isCapitalised, type Token } from '../token.ts';
import { NAME_PARTICLES } from '../words/function-words.ts';
import { OFFICES, OFFICE_MODIFIERS, ORGANISATIONS } from '../words/nouns.ts';

/** A title that somebody holds: "UN Secretary-General Antonio Guterres", "the Kazakh President". */
export interface OfficeMention extends Run {
	/** The title alone, as written: "President of Kazakhstan". */
	readonly title: string;
	/** The last word of the title, in lower case: "president". */
	readonly rank: string;
	/** What the office belongs to, as written: "Kazakhstan", "Kazakh", "UN". */
	readonly of?: string;
	readonly country?: Country;
	/** Who holds it, where named right beside. */
	readonly holder?: Run;
}

/** The article's words, and which of them belong to a date. */
export interface OfficeScan {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly lexicon: Lexicon;
	readonly dated: ReadonlySet<number>;
}

/** Titles in a sentence, with their holders where these are named right after or set off by commas. */
export function findOffices(scan: OfficeScan, sentence: TokenSentence): OfficeMention[] {
	const { tokens } = scan;
	const offices: OfficeMention[] = [];
	for (let index = sentence.first; index < sentence.last; index++) {
		const token = tokens[index];
		if (token === undefined || !isOffice(tokens, index) || token.pos === 'VERB') continue;
		if (isGeneralOf(tokens, index + 1)) continue;
		const office = officeAround(scan, sentence, index);
		if (office === undefined) continue;
		offices.push(office);
		index = Math.max(index, office.last - 1);
	}
	return offices;
}

/** A "chief executive" holds an office; an executive may be one of many. */
function isOffice(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.lower ?? '';
	return OFFICES.has(word) || (word === 'executive' && tokens[at - 1]?.lower === 'chief');
}

/** "director general", "attorney general": two words for one office. */
function isGeneralOf(tokens: readonly Token[], at: number): boolean {
	return (
		tokens[at]?.lower === 'general' &&
		/^(?:director|secretary|attorney|governor|inspector|surgeon|consul|prosecutor)$/.test(
			tokens[at - 1]?.lower ?? '',
		)
	);
}

function officeAround(
	scan: OfficeScan,
	sentence: TokenSentence,
	rankAt: number,
): OfficeMention | undefined {
	const { text, tokens, lexicon } = scan;
	const next = tokens[rankAt + 1];
	// "General Assembly", "General Medical Council", "Head Office": the word belongs to an organisation's name.
	if (next !== undefined && isCapitalised(next) && endsAsBody(tokens, rankAt + 1)) return undefined;
	const start = titleStart(scan, sentence, isGeneralOf(tokens, rankAt) ? rankAt - 1 : rankAt);
	const first = isMadeTo(tokens, start, rankAt) ? rankAt : start;
	const owner = ownerAfter(text, tokens, sentence, rankAt + 1);
	const titleEnd = owner?.last ?? rankAt + 1;
	const holder =
		holderAfter(tokens, sentence, titleEnd) ?? holderBefore(tokens, sentence, first, titleEnd);
	const before = text.slice(tokens[first]?.start ?? 0, tokens[rankAt]?.start ?? 0).trim();
	const belongs = [owner?.name, ownerBefore(before)].find(
		(name) => name !== undefined && (isOwner(lexicon, name) || isNameInFull(name, owner?.name)),
	);
	if (belongs === undefined && holder === undefined && !isNamedTitle(tokens, first, rankAt))
		return undefined;
	const country = belongs === undefined ? undefined : (findCountry(belongs) ?? findPeople(belongs));
	return {
		first,
		last: holder !== undefined && holder.first >= titleEnd ? holder.last : titleEnd,
		title: text.slice(tokens[first]?.start ?? 0, tokens[titleEnd - 1]?.end ?? 0),
		rank: tokens[rankAt]?.lower ?? '',
		...(belongs === undefined ? {} : { of: belongs }),
		...(country === undefined ? {} : { country }),
		...(holder === undefined ? {} : { holder }),
	};
}

/** "appointed Axel Brahe chancellor": the name is whom they made it, and no owner. */
function isMadeTo(tokens: readonly Token[], first: number, rankAt: number): boolean {
	const made = /^(?:appoint|elect|name|make|crown|declare|nominate|proclaim)$/;
	const isName =
		rankAt - first > 1 && tokens.slice(first, rankAt).every(({ pos }) => pos === 'PROPN');
	return isName && tokens[first - 1]?.pos === 'VERB' && made.test(tokens[first - 1]?.lemma ?? '');
}

/** Whether the capitals from a place on end as a body's name does: "Medical Council". */
function endsAsBody(tokens: readonly Token[], at: number): boolean {
	let last = at;
	while (last < at + 3 && isNamePart(tokens[last + 1])) last++;
	return ORGANISATIONS.has(tokens[at]?.lower ?? '') || ORGANISATIONS.has(tokens[last]?.lower ?? '');
}

/** "Kazakh", "UN", "Harvard", "State Department", "museum"; not the "Major" of "Major General" or "State" of "Secretary of State". */
function isOwner(lexicon: Lexicon, name: string): boolean {
	if (/^\p{Ll}/u.test(name) || findCountry(name) !== undefined || findPeople(name) !== undefined)
		return true;
	const words = name.toLowerCase().split(/[\s-]+/);
	const isUsual = words.every((word) => lexicon.isWord(word));
	return (
		!isUsual ||
		/^\p{Lu}{2,}$/u.test(name) ||
		(words.length > 1 && words.some((word) => ORGANISATIONS.has(word)))
	);
}

/** "of Apple Orchard": two capitals behind "of" are a name, of whatever words. */
function isNameInFull(name: string, after: string | undefined): boolean {
	return name === after && /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(name);
}

function isNamedTitle(tokens: readonly Token[], first: number, rankAt: number): boolean {
	const token = tokens[rankAt];
	return token !== undefined && isCapitalised(token) && first <= rankAt;
}

/** Back over "UN", "Kazakh", "Prime", "former", "museum" and a possessor's "'s". */
function titleStart(
	{ tokens, dated }: OfficeScan,
	sentence: TokenSentence,
	rankAt: number,
): number {
	let first = rankAt;
	while (first > sentence.first) {
		const before = tokens[first - 1];
		if (before === undefined || dated.has(first - 1)) break;
		const isModifier = OFFICE_MODIFIERS.has(before.lower) || isAcronym(before);
		const isOwner =
			before.pos === 'PROPN' || findPeople(before.text) !== undefined || before.lower === "'s";
		const isNoun = before.pos === 'NOUN' && !OFFICES.has(before.lower);
		const isSet = before.pos === 'ADJ' && isCapitalised(before);
		if (!isModifier && !isOwner && !isNoun && !isSet) break;
		first--;
	}
	return first;
}

/** "Kazakh", "UN", "the museum's": a capitalised word, or a possessor. */
function ownerBefore(before: string): string | undefined {
	const words = before.replace(/['’]s\b.*$/, '').split(/\s+/);
	const possessor = /(?<!\p{L})(\p{Ll}+)['’]s\b/u.exec(before)?.[1];
	if (possessor !== undefined) return possessor;
	const owner = words.filter(
		(word) => /^\p{Lu}/u.test(word) && !OFFICE_MODIFIERS.has(word.toLowerCase()),
	);
	return owner.length > 0 ? owner.join(' ') : undefined;
}

/** "of Kazakhstan", "of the United Nations", "of the museum": the longest country, else up to an organisation's head noun. */
function ownerAfter(
	text: string,
	tokens: readonly Token[],
	sentence: TokenSentence,
	at: number,
): { readonly name: string; readonly last: number } | undefined {
	if (tokens[at]?.lower !== 'of' && tokens[at]?.lower !== 'for') return undefined;
	const start = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
	const textTo = (last: number) =>
		text.slice(tokens[start]?.start ?? 0, tokens[last - 1]?.end ?? 0);
	let last = start;
	while (last < sentence.last && isNamePart(tokens[last])) last++;
	if (last === start) {
		while (last < sentence.last && tokens[last]?.pos === 'NOUN') last++;
		return last > start ? { name: textTo(last), last } : undefined;
	}
	for (let end = Math.min(last, start + 6); end > start; end--) {
		if (findCountry(textTo(end)) !== undefined) return { name: textTo(end), last: end };
	}
	for (let end = last; end > start; end--) {
		if (ORGANISATIONS.has(tokens[end - 1]?.lower ?? '') || isAcronym(tokens[end - 1])) {
			return { name: textTo(end), last: end };
		}
	}
	return { name: textTo(last), last };
}

function holderAfter(
	tokens: readonly Token[],
	sentence: TokenSentence,
	at: number,
): Run | undefined {
	const isSetOff = tokens[at]?.text === ',';
	const first = isSetOff ? at + 1 : at;
	const last = holderEnd(tokens, sentence, first);
	if (last === first || last - first > 5) return undefined;
	if (isSetOff && (last - first < 2 || tokens[last]?.text !== ',')) return undefined;
	// "King Charles II": a number of kings is no short form.
	const isOther = (token: Token, at: number) =>
		ORGANISATIONS.has(token.lower) ||
		(isAcronym(token) && !(at > 0 && /^[IVX]+$/.test(token.text)));
	if (tokens.slice(first, last).some(isOther)) return undefined;
	return { first, last };
}

/** Over "Anna Berg", "Jan de Wit", "Karl van der Meer". */
function holderEnd(tokens: readonly Token[], sentence: TokenSentence, first: number): number {
	let last = first;
	while (last < sentence.last) {
		let next = last;
		while (last > first && NAME_PARTICLES.has(tokens[next]?.text ?? '')) next++;
		if (next >= sentence.last || !isNamePart(tokens[next])) break;
		last = next + 1;
	}
	return last;
}

/** "Anna Berg, director of the museum," */
function holderBefore(
	tokens: readonly Token[],
	sentence: TokenSentence,
	titleFirst: number,
	titleEnd: number,
): Run | undefined {
	const article = tokens[titleFirst - 1]?.lower;
	const comma =
		article === 'the' || article === 'a' || article === 'an' ? titleFirst - 2 : titleFirst - 1;
	const after = tokens[titleEnd]?.text ?? '';
	if (tokens[comma]?.text !== ',' || !/^[,.;]$/.test(after)) return undefined;
	let first = comma;
	while (first > sentence.first && isHolderPart(tokens[first - 1])) first--;
	while (NAME_PARTICLES.has(tokens[first]?.text ?? '')) first++;
	return comma - first >= 2 && comma - first <= 4 ? { first, last: comma } : undefined;
}

function isHolderPart(token: Token | undefined): boolean {
	return isNamePart(token) || NAME_PARTICLES.has(token?.text ?? '');
}

function isNamePart(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		isCapitalised(token) &&
		!['DET', 'PRON', 'ADP', 'PUNCT', 'SCONJ', 'CCONJ'].includes(token.pos)
	);
}
