import { memberAt, type Member } from './member.ts';
import type { EnumerationScan, SentenceScan } from './whole-names.ts';

/** No member is longer, in tokens: an endless sentence is not gone through for each of its commas. */
const FARTHEST = 60;

/**
 * The member that ends before the first comma, as much like the second as can be: "France" of "the leaders of France,
 * Germany and Italy", but "the king of Spain" of "the king of Spain, the queen of Denmark and the emir of Qatar".
 */
export function firstMember(
	scan: SentenceScan,
	from: number,
	end: number,
	second: Member,
): Member | undefined {
	const ending: Member[] = [];
	for (let at = Math.max(from, end - FARTHEST); at < end; at++) {
		if (scan.inner.has(at)) continue;
		const member = memberAt(scan, at, end);
		if (member?.full !== end) continue;
		ending.push(member);
		if (member.prepositions.length === 0) break;
	}
	const bare = ending.find(({ prepositions }) => prepositions.length === 0);
	const isFit = bare !== undefined && isLike(bare, second);
	const wide = ending.find((member) => {
		if (member === bare || (isFit && second.named) || isCut(scan, member)) return false;
		const isAlike = member.prepositions.some((word) => second.prepositions.includes(word));
		const isOf = member.last === end && member.prepositions.every((word) => word === 'of');
		return isAlike || (isOf && !isFit && isLike(member, second));
	});
	const first = wide ?? bare;
	return first === undefined ? undefined : withoutPlural(scan, first, second);
}

/** "the actors Ann Lee, Bo Day": the noun is said of all. */
function withoutPlural(
	{ tokens, nameEnd }: EnumerationScan,
	first: Member,
	second: Member,
): Member {
	if (!first.named || !second.named) return first;
	for (let at = first.first + 1; at < first.coreEnd; at++) {
		const before = tokens[at - 1];
		if (!nameEnd.has(at) || before?.pos !== 'NOUN' || !/s$|men$|people$/.test(before.lower))
			continue;
		return { ...first, first: at, article: 'none' };
	}
	return first;
}

/** Whether a phrase starts before it: its adjectives or its noun are cut off. */
function isCut({ tokens }: EnumerationScan, { first }: Member): boolean {
	return /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[first - 1]?.pos ?? '');
}

function isLike(one: Member, other: Member): boolean {
	const areArticlesAlike =
		one.article === other.article || one.article === 'owned' || other.article === 'owned';
	return one.named === other.named && areArticlesAlike;
}
