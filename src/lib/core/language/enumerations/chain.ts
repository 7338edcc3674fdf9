import { firstMember } from './first-member.ts';
import { memberAt, type Member } from './member.ts';
import { separatorAt, type Separator } from './separator.ts';
import type { EnumerationScan, SentenceScan } from './whole-names.ts';

/** A link of a chain: a member with what is told of it, or only something told of the one before. */
export interface Link {
	readonly member?: Member;
	/** The separator before it; none before the first. */
	readonly separator?: Separator;
	/** A comma follows it. */
	readonly closed: boolean;
	readonly first: number;
}

export interface Chain {
	readonly links: readonly Link[];
	/** The token behind it. */
	readonly last: number;
	/** "and others", "etc." */
	readonly more: boolean;
}

/** From the member that ends at the separator `at` on, as long as members follow one another. */
export function chainAt(
	scan: SentenceScan,
	from: number,
	at: number,
	end: number,
): Chain | undefined {
	const full = linksFrom(scan, from, at, end, 'with-relatives');
	const relatives = full?.links.filter(({ first }) => isRelative(scan, first)).length ?? 0;
	// "Ann, who beat Bo, Cy and Di": a lone relative clause holds the list rather than to stand in it.
	return relatives === 1 ? linksFrom(scan, from, at, end, 'plain') : full;
}

type Style = 'plain' | 'with-relatives';

function linksFrom(
	scan: SentenceScan,
	from: number,
	at: number,
	end: number,
	style: Style,
): Chain | undefined {
	const opening = openingAt(scan, from, at, end);
	if (opening === undefined) return undefined;
	const { first, preposition } = opening;
	let { separator } = opening;
	const links: Link[] = [{ member: first, closed: separator.comma, first: first.first }];
	let last = at;
	for (;;) {
		if (isMore(scan, separator.last)) return { links, last, more: true };
		const start = behindPreposition(scan, separator.last, preposition);
		const found = start === undefined ? undefined : linkAt(scan, start, separator, end, style);
		if (found === undefined) break;
		links.push(found.link);
		({ last } = found);
		const { after } = found;
		if (after === undefined || (separator.join !== undefined && isDone(scan, after))) break;
		separator = after;
	}
	return { ...upToJoin(links, last), more: false };
}

interface Opening {
	readonly first: Member;
	/** "in" of "in A, in B and in C". */
	readonly preposition: string | undefined;
	readonly separator: Separator;
}

function openingAt(scan: SentenceScan, from: number, at: number, end: number): Opening | undefined {
	const { tokens } = scan;
	const separator = separatorAt(tokens, at);
	if (separator === undefined) return undefined;
	const word = tokens[separator.last];
	const preposition = word?.pos === 'ADP' ? word.lower : undefined;
	const start = preposition === undefined ? separator.last : separator.last + 1;
	const second = memberAt(scan, start, end);
	if (second === undefined && !isTold(scan, start)) return undefined;
	const first = firstMember(scan, from, at, second ?? NAME_LIKE);
	if (first === undefined) return undefined;
	const isSame = preposition === undefined || tokens[first.first - 1]?.lower === preposition;
	return isSame ? { first, preposition, separator } : undefined;
}

/** Behind the word that stands before every member, if one does; undefined where this one lacks it. */
function behindPreposition(
	{ tokens }: EnumerationScan,
	at: number,
	preposition: string | undefined,
): number | undefined {
	if (preposition === undefined) return at;
	return tokens[at]?.lower === preposition ? at + 1 : undefined;
}

function linkAt(
	scan: SentenceScan,
	first: number,
	separator: Separator,
	end: number,
	style: Style,
): { readonly link: Link; readonly last: number; readonly after?: Separator } | undefined {
	const isBeside = separator.join === undefined && isTold(scan, first);
	if (isBeside && style === 'plain' && isRelative(scan, first)) return undefined;
	const member = isBeside ? undefined : knownMember(scan, first, end);
	const last = isBeside ? nextComma(scan, first, end) : member?.full;
	if (last === undefined) return undefined;
	const after = last < end ? separatorAt(scan.tokens, last) : undefined;
	return {
		link: {
			...(member === undefined ? {} : { member }),
			separator,
			closed: after?.comma === true,
			first,
		},
		last,
		...(after === undefined ? {} : { after }),
	};
}

/** A chain that is no list is gone through again from each of its members; one scan has one end. */
const members = new WeakMap<SentenceScan, Map<number, Member | undefined>>();

function knownMember(scan: SentenceScan, first: number, end: number): Member | undefined {
	const known = members.get(scan) ?? new Map<number, Member | undefined>();
	members.set(scan, known);
	if (!known.has(first)) known.set(first, memberAt(scan, first, end));
	return known.get(first);
}

/** "A, B and C, the D": behind "and C" the list is done. */
function upToJoin(links: readonly Link[], last: number): Pick<Chain, 'links' | 'last'> {
	const joined = links.findLastIndex(({ separator }) => separator?.join !== undefined);
	if (joined < 0 || joined === links.length - 1) return { links, last };
	return { links: links.slice(0, joined + 1), last: links[joined]?.member?.full ?? last };
}

/** What a first member before "who …" is compared with. */
const NAME_LIKE: Member = {
	first: 0,
	last: 0,
	head: 0,
	coreEnd: 0,
	full: 0,
	named: true,
	article: 'none',
	prepositions: [],
};

/** Behind "and C" the list is done, unless "as well as D" follows. */
function isDone({ tokens }: EnumerationScan, after: Separator): boolean {
	return after.join === undefined || tokens[after.last - 1]?.lower !== 'as';
}

/** "who won in 2010", "34": told of the member before. */
function isTold(scan: EnumerationScan, at: number): boolean {
	const token = scan.tokens[at];
	if (token === undefined) return false;
	const isAge = /^\d{1,3}$/.test(token.text) && scan.tokens[at + 1]?.text === ',';
	return isAge || RANKS.test(token.lower) || isRelative(scan, at);
}

/** "Acme, Inc.", "Bo Day, Jr." */
const RANKS = /^(?:inc|ltd|llc|corp|co|plc|jr|sr|ph\.?d|m\.?d|esq)\.?$/;

function isRelative({ tokens }: EnumerationScan, at: number): boolean {
	return /^(?:who|whom|whose|which|where|aged)$/.test(tokens[at]?.lower ?? '');
}

function nextComma({ tokens }: EnumerationScan, from: number, end: number): number | undefined {
	for (let at = from; at < end; at++) if (tokens[at]?.text === ',') return at;
	return undefined;
}

function isMore({ tokens }: EnumerationScan, at: number): boolean {
	const words = [0, 1].map((next) => tokens[at + next]?.lower ?? '');
	return (
		/^(?:others|etc\.?|more|so)$/.test(words[0] ?? '') ||
		/^(?:many|several|some|the) (?:others|more|rest)$|^(?:other|many|several|various) /.test(
			words.join(' '),
		)
	);
}
