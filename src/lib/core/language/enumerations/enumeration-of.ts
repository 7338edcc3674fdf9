import { findCountry, findPeople } from '../countries.ts';
import type { TokenSentence } from '../sentence.ts';
import { withoutTold } from './apposition.ts';
import type { Chain } from './chain.ts';
import { isClauseBoundary, isOpenList, opensSentence } from './context.ts';
import type { Enumeration } from './enumeration.ts';
import type { Member } from './member.ts';
import { textOf } from '../text-of.ts';
import { joinAt } from './separator.ts';
import type { EnumerationScan } from './whole-names.ts';

const FEWEST = 3;

/** The list that a chain is, once what is only told of its members is taken out; none where too few are left. */
export function enumerationOf(
	scan: EnumerationScan,
	sentence: TokenSentence,
	chain: Chain,
): Enumeration[] {
	const { links, last, more } = chain;
	const join = links.findLast(({ separator }) => separator?.join !== undefined)?.separator?.join;
	let members = withoutTold(scan, links);
	if (opensSentence(scan, sentence, members, last)) members = members.slice(1);
	if (isApart(members)) {
		// "Ann Lee, a singer, dancer and poet": what she is, and no list with her.
		const isTold = links.length > members.length || isOneThing(scan, members[1]);
		if (members[0]?.named !== true || isTold) members = members.slice(1);
	}
	const [first] = members;
	const final = members.at(-1);
	if (first === undefined || final === undefined || members.length < FEWEST) return [];
	if (join === undefined && !more && !isBareList(scan, sentence, members, last)) return [];
	if (isClauseBoundary(scan, sentence, first.first, last)) return [];
	if (isRepeated(scan, members)) return [];
	// "labour and trade, health and safety": pairs, of which the first is half gone.
	if (isHalfOfPair(scan, first)) return [];
	const trimmed = withoutSharedNoun(scan, members);
	if (areAdjectives(scan, trimmed)) return [];
	const runs = trimmed.map(({ first, last }) => ({ first, last }));
	return [
		{
			first: first.first,
			last: Math.max(trimmed.at(-1)?.last ?? last, final.first + 1),
			members: runs,
			join: join ?? 'none',
			named: trimmed.every(({ named, last, coreEnd }) => named || last < coreEnd),
			open: more || isOpenList(scan, sentence, first.first, last),
		},
	];
}

/** "its three members, A, B and C", "Ann Lee, singer and dancer": the first is another thing than the others. */
function isApart([first, ...others]: readonly Member[]): boolean {
	return (
		first !== undefined && others.length > 1 && others.every(({ named }) => named !== first.named)
	);
}

/** "the second-busiest airport" behind a name. */
function isOneThing({ tokens }: EnumerationScan, member: Member | undefined): boolean {
	if (member === undefined || member.article === 'none') return false;
	return !/[^s]s$|people$|men$/.test(tokens[member.head]?.lower ?? '');
}

function isHalfOfPair({ tokens }: EnumerationScan, { first, named }: Member): boolean {
	if (joinAt(tokens, first - 1) === undefined) return false;
	return !named || /^(?:NOUN|PROPN)$/.test(tokens[first - 2]?.pos ?? '');
}

/** "Malaysian, Dutch and French officials" */
function areAdjectives({ text, tokens }: EnumerationScan, members: readonly Member[]): boolean {
	const final = members.at(-1);
	if (final === undefined || final.last >= final.coreEnd) return false;
	const word = textOf(text, tokens, final);
	return findCountry(word) === undefined && findPeople(word) !== undefined;
}

/** "sister to A, sister to B": a list of something else. */
function isRepeated({ text, tokens }: EnumerationScan, members: readonly Member[]): boolean {
	const words = members.map((member) => textOf(text, tokens, member).toLowerCase());
	return new Set(words).size < words.length;
}

/** "the length, width and height of the box", "the Ann, Bo and Cy stories": what is said of all is no part of the last. */
function withoutSharedNoun(
	{ tokens, nameEnd }: EnumerationScan,
	members: readonly Member[],
): readonly Member[] {
	const others = members.slice(0, -1);
	const [first, ...middle] = others;
	const final = members.at(-1);
	if (first === undefined || final === undefined || final.named) return members;
	if (others.every(({ named }) => named)) {
		const isThe = tokens[final.first]?.lower === 'the';
		const end = nameEnd.get(final.first + (isThe ? 1 : 0));
		if (end === undefined || end >= final.coreEnd) return members;
		const isShared = !isThe && tokens[first.first]?.lower === 'the';
		const opening = isShared ? { ...first, first: first.first + 1 } : first;
		return [opening, ...middle, { ...final, last: end }];
	}
	const isBare = others.every(({ prepositions }) => prepositions.length === 0);
	if (!isBare || final.article !== 'none') return members;
	return [...others, { ...final, last: final.coreEnd }];
}

/** A, B, C without "and": only names, behind a colon or in front of the verb. */
function isBareList(
	{ tokens }: EnumerationScan,
	{ first: opening, last: end }: TokenSentence,
	members: readonly Member[],
	last: number,
): boolean {
	const first = members[0]?.first ?? opening;
	if (!members.every(({ named }) => named)) return false;
	const before = tokens[first - 1];
	const starts = first === opening || /^[:(]$/.test(before?.text ?? '');
	const after = tokens[last];
	const ends =
		last >= end ||
		after === undefined ||
		/^[.;)…]/.test(after.text) ||
		after.pos === 'VERB' ||
		after.pos === 'AUX';
	return starts && ends && joinAt(tokens, last) === undefined;
}
