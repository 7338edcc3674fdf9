import type { Card, PlainCard } from '../cards/index.ts';
import { canonical } from '../canonical.ts';
import { generated, withContent } from './draft-card.ts';
import type { DraftCard } from './draft.ts';

/** Fields that a maker changes together. */
const TOGETHER: readonly (readonly string[])[] = [
	['kind', 'prompt'],
	['answer', 'value', 'derived'],
	['members'],
	['accepted'],
	['citation'],
	['asOf'],
	['hint'],
	['distractors'],
	['tags'],
];

/**
 * A card of the draft over what the generator makes of it now: its id, and what the maker changed in it, stay; the
 * rest is as it is made now.
 */
export function rebased(draftCard: DraftCard, fresh: Card): DraftCard {
	const { card } = draftCard;
	const made: Card = { ...fresh, id: card.id };
	const before = generated(draftCard);
	const standing = draftCard.standing === 'gone' ? 'in' : draftCard.standing;
	if (before !== undefined && canonical(before) === canonical(made)) {
		return standing === draftCard.standing ? draftCard : { ...draftCard, standing };
	}
	const base: DraftCard = { card: made, standing, origin: 'made' };
	if (draftCard.origin === 'made') return base;
	// What the maker added, and the generator makes now too, is kept as it was added.
	if (before === undefined) return withContent(base, { ...card, citation: made.citation });
	// A list that the maker turned into something else has nothing to take over.
	if (card.kind !== made.kind && (card.kind === 'set' || made.kind === 'set')) {
		return withContent(base, card);
	}
	return withContent(base, laidOver(card, before, made));
}

function laidOver(card: Card, before: Card, made: Card): Card {
	const next: Record<string, unknown> = { ...made };
	const [mine, old] = [fieldsOf(card), fieldsOf(before)];
	for (const fields of TOGETHER) {
		if (fields.every((field) => canonical([mine[field]]) === canonical([old[field]]))) continue;
		for (const field of fields) {
			if (field in mine) next[field] = mine[field];
			else Reflect.deleteProperty(next, field);
		}
	}
	return next as unknown as Card;
}

function fieldsOf(card: Card): Readonly<Record<string, unknown>> {
	return { ...(card as PlainCard) };
}
