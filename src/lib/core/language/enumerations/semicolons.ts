import { closing } from '../predicate.ts';
import type { TokenSentence } from '../sentence.ts';
import type { Chain, Link } from './chain.ts';
import { firstMember } from './first-member.ts';
import { memberAt, type Member } from './member.ts';
import { joinAt } from './separator.ts';
import type { EnumerationScan, SentenceScan } from './whole-names.ts';

/** "Ann Lee, the mayor; Bo Day, the treasurer; and Cy Fox": members by semicolons, told of behind commas. */
export function semicolonChain(
	scan: SentenceScan,
	{ first, last: end }: TokenSentence,
): Chain | undefined {
	const { tokens } = scan;
	const marks: number[] = [];
	for (let at = first; at < end; at++) if (tokens[at]?.text === ';') marks.push(at);
	const [opening] = marks;
	if (opening === undefined || marks.length < 2) return undefined;
	const links: Link[] = [];
	for (const mark of marks) {
		const joined = joinAt(tokens, mark + 1);
		const start = joined?.last ?? mark + 1;
		const member = memberAt(scan, start, end);
		// "; the mayor resigned;" is a clause.
		if (member === undefined || !/^[,;.(]$|^and$/.test(tokens[member.full]?.text ?? '.'))
			return undefined;
		const join = joined === undefined ? {} : { join: joined.join };
		links.push({
			member: wholeOf(scan, member, end),
			separator: { last: start, comma: true, ...join },
			closed: mark !== marks.at(-1),
			first: start,
		});
	}
	const second = links[0]?.member;
	if (second === undefined) return undefined;
	const from = openingOf(scan, first, opening);
	for (let at = from; at <= opening; at++) {
		if (tokens[at]?.text === '(') at = closing(scan, at, opening) ?? at;
		if (at < opening && tokens[at]?.text !== ',' && joinAt(tokens, at) === undefined) continue;
		const member = firstMember(scan, from, at, second);
		if (member === undefined) continue;
		const last = links.at(-1)?.member?.full ?? end;
		return { links: [{ member, closed: true, first: member.first }, ...links], last, more: false };
	}
	return undefined;
}

/** "athletes Ann Lee and Bo Day": a member that is more than one. */
function wholeOf({ tokens }: EnumerationScan, member: Member, end: number): Member {
	const isOne = joinAt(tokens, member.full) === undefined;
	const isPlural = tokens
		.slice(member.first, member.head)
		.some(({ pos, lower }) => pos === 'NOUN' && /s$|men$|people$/.test(lower));
	if (isOne && !(isPlural && member.named && tokens[member.full]?.text === ',')) return member;
	let last = member.full;
	while (last < end && !/^[;.]$/.test(tokens[last]?.text ?? '')) last++;
	return { ...member, last, full: last };
}

/** Behind the colon or the last verb before the first semicolon. */
function openingOf({ tokens }: EnumerationScan, first: number, mark: number): number {
	let from = first;
	for (let at = first; at < mark; at++) {
		const token = tokens[at];
		if (token?.text === ':') return at + 1;
		if (token?.pos === 'VERB' || token?.pos === 'AUX') from = at + 1;
	}
	return from;
}
