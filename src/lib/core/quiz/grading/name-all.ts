import type { Member, MemberId } from '../../cards/card.ts';
import { foldAnswer } from './fold-answer.ts';
import { gradeNear, nearTo } from './grade-name.ts';
import { nameForm } from './name-form.ts';

/** What a text, while or after it is typed, is among the members of a set. */
export type MemberMatch =
	| { readonly kind: 'found'; readonly member: Member; readonly isTypo: boolean }
	/** Found, but a longer name begins with it (Niger, Nigeria): the text stays for more letters. */
	| { readonly kind: 'prefix'; readonly member: Member }
	| { readonly kind: 'already'; readonly member: Member }
	/** Names something else. */
	| { readonly kind: 'intrusion'; readonly name: string }
	/** No name that is known: still being typed, between two names, a part or a relative of one ("Kyrgyz"). */
	| { readonly kind: 'nothing' };

export interface MatchOptions {
	/**
	 * True once the learner has entered the text: near forms count then, and what is
	 * something else is told.
	 */
	readonly typos: boolean;
	/** Forms of what else could be meant, such as all countries. */
	readonly others?: readonly string[];
}

/** Matches a text with the members of a set: exact forms at once, typos when it is entered. */
export function matchMember(
	response: string,
	members: readonly Member[],
	found: ReadonlySet<MemberId>,
	options: MatchOptions,
): MemberMatch {
	const { typos } = options;
	const said = foldAnswer(response);
	if (said === '') return { kind: 'nothing' };
	// "20th jubilee" of "20th jubilee of the club": whoever is typing it is not done yet.
	const exact = members.filter((member) => {
		const forms = folded(member);
		return forms.includes(said) && (typos || !forms[0]?.startsWith(`${said} `));
	});
	const open = exact.find(({ id }) => !found.has(id));
	const isBegun = members.some(
		(member) => member !== open && !found.has(member.id) && mayGoOn(member, said),
	);
	if (open !== undefined) {
		return isBegun
			? { kind: 'prefix', member: open }
			: { kind: 'found', member: open, isTypo: false };
	}
	const [again] = exact;
	if (again !== undefined) {
		return isBegun && !typos ? { kind: 'nothing' } : { kind: 'already', member: again };
	}
	return typos ? entered(said, members, found, options) : { kind: 'nothing' };
}

function entered(
	said: string,
	members: readonly Member[],
	found: ReadonlySet<MemberId>,
	{ others = [] }: MatchOptions,
): MemberMatch {
	const near = nearTo(said, [...members.flatMap(memberForms), ...others]);
	const graded = members.map((member) => ({
		member,
		verdict: gradeNear(said, memberForms(member), near),
	}));
	const meant = graded.find(({ verdict }) => verdict.kind === 'right' || verdict.kind === 'typo');
	const member = meant?.member;
	if (member !== undefined) {
		if (found.has(member.id)) return { kind: 'already', member };
		return { kind: 'found', member, isTypo: meant?.verdict.kind === 'typo' };
	}
	// Between two names only the learner can tell; the text stays to be mended.
	if (graded.some(({ verdict }) => verdict.kind === 'unsure')) return { kind: 'nothing' };
	for (const { verdict } of graded) {
		if ('named' in verdict) return { kind: 'intrusion', name: verdict.named };
	}
	return { kind: 'nothing' };
}

function memberForms(member: Member): readonly string[] {
	return [member.label, ...member.accepted];
}

function folded(member: Member): readonly string[] {
	return memberForms(member).map((form) => nameForm(form).folded);
}

function mayGoOn(member: Member, said: string): boolean {
	return folded(member).some((form) => form !== said && form.startsWith(said));
}
