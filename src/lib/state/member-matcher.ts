import type { SetCard } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import type { Matcher } from './set-run.svelte.ts';

export function memberMatcher(card: SetCard, deck: Deck): Matcher {
	void deck;
	const forms = card.members.flatMap((member) =>
		[member.label, ...member.accepted].map((form) => ({ member, form: form.toLowerCase() })),
	);
	const exact = (text: string) => {
		const found = forms.find(({ form }) => form === text.trim().toLowerCase());
		if (found === undefined) return { kind: 'none' as const };
		return { kind: 'member' as const, member: found.member, isTypo: false };
	};
	return {
		exact,
		entered: exact,
		canGoOn: (text) =>
			forms.some(({ form }) => form.startsWith(text.toLowerCase()) && form !== text.toLowerCase()),
	};
}
