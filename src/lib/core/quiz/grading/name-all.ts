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
	/** Names something else; `name` is what, as far as that is known. */
	| { readonly kind: 'intrusion'; readonly name: string }
	/** Not a name yet: still being typed, between two names, or a part or a relative of one ("Kyrgyz"). */
	| { readonly kind: 'nothing' };

/** How much longer than a name a word made from it is: "Iranian". */
const ENDING = 3;

export interface MatchOptions {
	/** True once the learner has entered the text: near forms count then, and what is none is told. */
	readonly typos: boolean;
	/** Forms of what else could be meant, such as all countries. */
	readonly others?: readonly string[];
}

/** Matches a text with the members of a set: exact forms at once, typos when it is entered. */
export function matchMember(
	response: string,
	members: readonly Member[],
	found: ReadonlySet<MemberId>,
	{ typos, others = [] }: MatchOptions,
): MemberMatch {
	const said = foldAnswer(response);
	if (said === '') return { kind: 'nothing' };
	const exact = members.filter((member) => folded(member).includes(said));
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
	return typos ? entered(response.trim(), said, members, found, others) : { kind: 'nothing' };
}

function entered(
	response: string,
	said: string,
	members: readonly Member[],
	found: ReadonlySet<MemberId>,
	others: readonly string[],
): MemberMatch {
	const near = nearTo(said, [...members.flatMap(memberForms), ...others]);
	const verdicts = members.map((member) => ({
		member,
		verdict: gradeNear(said, memberForms(member), near),
	}));
	const meant = verdicts.find(({ verdict }) => verdict.kind === 'right' || verdict.kind === 'typo');
	if (meant !== undefined) {
		const { member, verdict } = meant;
		if (found.has(member.id)) return { kind: 'already', member };
		return { kind: 'found', member, isTypo: verdict.kind === 'typo' };
	}
	// Between two names only the learner can tell; the text stays to be mended.
	if (verdicts.some(({ verdict }) => verdict.kind === 'unsure')) return { kind: 'nothing' };
	const named = verdicts.map(({ verdict }) =>
		verdict.kind === 'wrong' ? verdict.named : undefined,
	);
	const name = named.find((name) => name !== undefined);
	if (name !== undefined) return { kind: 'intrusion', name };
	// Who writes "Kyrgyz" or "Iranian" is on the way to a name, not elsewhere.
	const isRelated = members.some((member) => mayGoOn(member, said) || comesFrom(member, said));
	return isRelated ? { kind: 'nothing' } : { kind: 'intrusion', name: response };
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

function comesFrom(member: Member, said: string): boolean {
	return folded(member).some(
		(form) => form !== '' && said.startsWith(form) && said.length - form.length <= ENDING,
	);
}
