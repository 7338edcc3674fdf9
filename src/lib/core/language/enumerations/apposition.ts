import { findCountry } from '../countries.ts';
import { textOf } from '../text-of.ts';
import { isTrade } from '../words/nouns.ts';
import { STATES } from '../words/states.ts';
import type { Link } from './chain.ts';
import type { Member } from './member.ts';
import type { EnumerationScan } from './whole-names.ts';

/** The members of a chain, without what only tells of the one before: its office, its region, its age. */
export function withoutTold(scan: EnumerationScan, links: readonly Link[]): Member[] {
	const members: Member[] = [];
	const withRegions = areRegionsTold(scan, links);
	let before: Link | undefined;
	for (const link of links) {
		const { member } = link;
		const last = members.at(-1);
		if (member === undefined) continue;
		if (last !== undefined && before?.member === last && link.separator?.join === undefined) {
			// "Ann Lee, a singer and dancer" needs no comma to be one, "the BBC, the council" does.
			if ((link.closed || member.article !== 'the') && tells(scan, last, member)) continue;
			// "Austin, Texas and Boston": a state hardly stands beside a town, with or without a comma behind it.
			const isTold = link.closed || isState(scan, member);
			if (withRegions && isTold && isRegionOf(scan, last, member)) continue;
			// "the mayor, Ann Lee, and": the name is the member.
			if (link.closed && isNameOf(scan, last, member)) members.pop();
		}
		members.push(member);
		before = link;
	}
	return members;
}

function tells(scan: EnumerationScan, named: Member, told: Member): boolean {
	const { tokens, text } = scan;
	if (!named.named || told.named) return false;
	const head = tokens[told.head]?.lower ?? '';
	if (/[^s]s$|people$|men$/.test(head)) return false;
	const opener = textOf(text, tokens, told).toLowerCase();
	return (
		told.article !== 'none' ||
		isTrade(head) ||
		/^(?:one of|part|home|now|then|formerly|former)\b/.test(opener)
	);
}

function isNameOf({ tokens }: EnumerationScan, noun: Member, name: Member): boolean {
	const head = tokens[noun.head]?.lower ?? '';
	return (
		!noun.named &&
		name.named &&
		name.article === 'none' &&
		/^(?:the|owned)$/.test(noun.article) &&
		!/[^s]s$/.test(head)
	);
}

/** "Austin, Texas,", "Berlin, Germany,": where it is. */
function isRegionOf(scan: EnumerationScan, place: Member, region: Member): boolean {
	return isRegion(scan, region) && !isRegion(scan, place) && !isAcronymLike(scan, place);
}

/** Whether towns have their regions behind them; one region among many towns is a town of that name. */
function areRegionsTold(scan: EnumerationScan, links: readonly Link[]): boolean {
	const told = links.filter(({ member }, index) => {
		const before = links[index - 1]?.member;
		return member !== undefined && before !== undefined && isRegionOf(scan, before, member);
	});
	return told.length * 2 >= links.length - 2;
}

/** Asked for every chain that a member may be of. */
const regions = new WeakMap<Member, boolean>();

function isRegion(scan: EnumerationScan, region: Member): boolean {
	const known = regions.get(region);
	if (known !== undefined) return known;
	const { text, tokens } = scan;
	const name = textOf(text, tokens, { first: region.first, last: region.coreEnd });
	const found = findCountry(name) !== undefined || isState(scan, region);
	regions.set(region, found);
	return found;
}

function isState({ text, tokens }: EnumerationScan, { first, coreEnd }: Member): boolean {
	return STATES.has(textOf(text, tokens, { first, last: coreEnd }).toLowerCase());
}

/** "the UN, Russia, and China" */
function isAcronymLike({ tokens }: EnumerationScan, { head }: Member): boolean {
	return /^\p{Lu}{2,}$/u.test(tokens[head]?.text ?? '');
}
