import { canonical } from '../canonical.ts';
import type { Card, CardId } from '../cards/card.ts';
import type { Deck } from '../deck/deck.ts';
import { editableFields, fieldOf, type EditableField, type EditableValue } from './editable.ts';
import type { LogEvent } from './event.ts';
import { layOver, type LaidCard } from './laid-over.ts';

/** What a learner laid over a card of which another version of the deck says something else beneath. */
export interface OwnChange {
	readonly card: CardId;
	/** `forms`: accepted forms of the answer, or of a member's name, that stands in `field`. */
	readonly kind: 'wording' | 'forms';
	readonly field: EditableField;
	readonly mine: EditableValue;
	/** What the deck says beneath it, in the one version and the other. */
	readonly before: EditableValue;
	readonly after: EditableValue;
	/**
	 * `stays`: over the deck's new words, as it was over the old ones. `agrees`: the deck says by then what the
	 * learner made of it. `no-place`: the card as it comes has none for it; the learner's words are kept in the log.
	 */
	readonly becomes: 'stays' | 'agrees' | 'no-place';
}

/**
 * The learner's own changes that another version of the deck touches. None of them is overwritten by it; cards
 * that it does not hold are not told of here.
 * @param events all that is laid over the deck's cards, with voids
 */
export function ownChanges(
	from: Deck,
	to: Deck,
	events: readonly LogEvent[],
): readonly OwnChange[] {
	const before = layOver(from, events);
	const after = layOver(to, events);
	const cards = new Map(to.cards.map((card) => [card.id, card]));
	return [...before].flatMap(([id, laid]) => {
		const card = cards.get(id);
		if (card === undefined) return [];
		return [...wordings(laid, card, after.get(id)?.edited ?? []), ...forms(laid, card)];
	});
}

function wordings(
	{ own, card, edited }: LaidCard,
	to: Card,
	stillEdited: readonly EditableField[],
): readonly OwnChange[] {
	return edited.flatMap((field): readonly OwnChange[] => {
		const [mine, before, after] = [fieldOf(card, field), fieldOf(own, field), fieldOf(to, field)];
		const stays = stillEdited.includes(field);
		if (stays && canonical(before) === canonical(after)) return [];
		const otherwise = canonical(mine) === canonical(after) ? 'agrees' : 'no-place';
		const becomes = stays ? 'stays' : otherwise;
		return [{ card: own.id, kind: 'wording', field, mine, before, after, becomes }];
	});
}

/** A form was accepted for an answer: of another answer it may be wrong. */
function forms({ own, card, edited }: LaidCard, to: Card): readonly OwnChange[] {
	const known = new Set<string>(editableFields(to));
	return answersOf(card).flatMap(([field, accepted]): readonly OwnChange[] => {
		if (edited.includes('accepted') || edited.includes(field)) return [];
		const theirs = new Set(answersOf(own).find(([other]) => other === field)?.[1]);
		const mine = accepted.filter((form) => !theirs.has(form));
		const [before, after] = [fieldOf(own, field), fieldOf(to, field)];
		if (mine.length === 0 || before === after) return [];
		const becomes = known.has(field) ? 'stays' : 'no-place';
		return [{ card: own.id, kind: 'forms', field, mine, before, after, becomes }];
	});
}

/** The fields that hold an answer, each with its accepted forms. */
function answersOf(card: Card): readonly (readonly [EditableField, readonly string[]])[] {
	if (card.kind !== 'set') return [['answer', card.accepted]];
	return card.members.map(({ id, accepted }) => [`label/${id}`, accepted]);
}
