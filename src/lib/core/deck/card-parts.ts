import type { Card } from '../cards/card.ts';
import { canonical } from '../canonical.ts';

/** What two versions of a card may differ in; `quote`: the sentence that it cites. */
export type CardPart =
	| 'kind'
	| 'prompt'
	| 'answer'
	| 'members'
	| 'accepted'
	| 'value'
	| 'quote'
	| 'derived'
	| 'asOf'
	| 'hint'
	| 'distractors'
	| 'tags';

/**
 * What a card says, part by part. Where its sentence stands is left out: an excerpt has other offsets than the
 * whole article. So is the name of its fact, which only tells siblings.
 */
export function partsOf(card: Card): Readonly<Record<CardPart, unknown>> {
	const { kind, prompt, accepted, value, citation, derived, asOf, hint } = card;
	const { distractors = [], tags = [] } = card;
	return {
		...{ kind, prompt, accepted, value, derived, asOf, hint, distractors, tags },
		answer: card.kind === 'set' ? undefined : card.answer,
		members: card.kind === 'set' ? card.members : undefined,
		quote: citation?.quote ?? null,
	};
}

/** The parts in which two versions of a card differ. */
export function changedParts(before: Card, after: Card): readonly CardPart[] {
	const [one, other] = [partsOf(before), partsOf(after)];
	const parts = Object.keys(one) as CardPart[];
	return parts.filter((part) => canonical([one[part]]) !== canonical([other[part]]));
}
