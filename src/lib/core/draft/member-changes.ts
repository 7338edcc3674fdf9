import type { Member, MemberId, SetCard } from '../cards/index.ts';
import { LIMITS } from '../deck/limits.ts';
import { digestId } from '../digest.ts';
import { without } from '../without.ts';
import { placeOf } from './answer-value.ts';
import type { Change } from './change.ts';
import { changed, refused, type Changed } from './changed.ts';
import { cardIn, withCard, withContent } from './draft-card.ts';
import type { Draft } from './draft.ts';
import { typedText } from './typed-text.ts';

type MemberChange = Extract<Change, { readonly member: MemberId }>;

/** Changes one member of a list, adds or removes one. */
export function changeMember(draft: Draft, change: MemberChange): Changed {
	const found = cardIn(draft, change.card);
	if (found?.card.kind !== 'set') return refused('no-such-card');
	const set = found.card;
	const isThere = set.members.some(({ id }) => id === change.member);
	if (change.kind === 'add-member') {
		if (set.members.length >= LIMITS.members) return refused('too-many-members');
	} else if (!isThere) return refused('no-such-member');
	if (change.kind === 'member-accepted' && change.forms.length > LIMITS.choices) {
		return refused('too-many-forms');
	}
	const members = withMember(set, change);
	return changed(withCard(draft, withContent(found, { ...set, members })));
}

function withMember({ members }: SetCard, change: MemberChange): readonly Member[] {
	const replaced = (by: (member: Member) => Member) =>
		members.map((member) => (member.id === change.member ? by(member) : member));
	switch (change.kind) {
		case 'add-member':
			return [
				...members,
				{ ...memberCalled(change.label), id: freeMember(members, change.member) },
			];
		case 'remove-member':
			return members.filter(({ id }) => id !== change.member);
		case 'label':
			return replaced((member) => renamed(member, typedText(change.text)));
		case 'group':
			return replaced((member) =>
				change.text === ''
					? without(member, 'group')
					: { ...member, group: typedText(change.text) },
			);
		case 'member-accepted':
			return replaced((member) => ({ ...member, accepted: change.forms.map(typedText) }));
	}
}

/** A member as the generator makes them. */
export function memberCalled(label: string): Member {
	return renamed({ id: digestId(48, 'member', label) as MemberId, label, accepted: [] }, label);
}

function renamed(member: Member, text: string): Member {
	const label = typedText(text);
	const place = placeOf(label);
	const bare = without({ ...member, label }, 'place');
	return place === undefined ? bare : { ...bare, place };
}

/** The id that was minted, or one made of it where a member has it. */
function freeMember(members: readonly Member[], wanted: MemberId): MemberId {
	let free = wanted;
	for (let next = 2; members.some(({ id }) => id === free); next++) {
		free = digestId(48, 'member', wanted, String(next)) as MemberId;
	}
	return free;
}
