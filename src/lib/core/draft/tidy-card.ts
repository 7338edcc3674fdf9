import type { Card, Member } from '../cards/index.ts';
import { foldForm } from '../deck/same-form.ts';

const known = new WeakMap<Card, Card>();

/** A card as it goes into the deck: without the blanks that typing leaves, and no form twice. */
export function tidyCard(card: Card): Card {
	const before = known.get(card);
	if (before !== undefined) return before;
	const tidy = tidied(card);
	known.set(card, tidy);
	return tidy;
}

function tidied(card: Card): Card {
	const { distractors, tags } = card;
	const common = {
		prompt: card.prompt.trim(),
		...(distractors === undefined ? {} : { distractors: forms(distractors) }),
		...(tags === undefined ? {} : { tags: forms(tags) }),
	};
	if (card.kind === 'set') {
		const accepted = forms(card.accepted);
		return { ...card, ...common, accepted, members: card.members.map(tidyMember) };
	}
	const answer = card.answer.trim();
	return { ...card, ...common, answer, accepted: forms(card.accepted, answer) };
}

function tidyMember(member: Member): Member {
	const label = member.label.trim();
	return { ...member, label, accepted: forms(member.accepted, label) };
}

/** Those that are written, each once, and not the answer again. */
function forms(list: readonly string[], answer = ''): readonly string[] {
	const seen = new Set([foldForm(answer), '']);
	return list
		.map((form) => form.trim())
		.filter((form) => {
			const folded = foldForm(form);
			if (seen.has(folded)) return false;
			seen.add(folded);
			return true;
		});
}
