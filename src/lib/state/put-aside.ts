import type { Card, CardId } from '#lib/core/cards/card.ts';
import type { Day } from '#lib/core/schedule/day.ts';
import { itemParts, itemsOf, type ItemId, type LaidCard } from '#lib/core/schedule/index.ts';
import type { DeckMemory } from './deck-memory.svelte.ts';

/** A card, or members of a set, that are not asked for the time being. */
export interface AsideItem {
	readonly items: readonly ItemId[];
	/** What the members are called; undefined for the whole card. */
	readonly label: string | undefined;
	/** Study days until it comes back by itself; `null` where it waits to be brought back. */
	readonly inDays: number | null;
}

/** A card that is kept back, reworded or flagged. */
export interface AsideCard {
	readonly id: CardId;
	readonly prompt: string;
	readonly kept: readonly AsideItem[];
	readonly isEdited: boolean;
	/** The deck says something else by now than what the learner reworded. */
	readonly hasChangedBeneath: boolean;
	readonly isFlagged: boolean;
}

/** What a learner has put aside or changed in a deck, in its order. */
export function putAside(memory: DeckMemory, today: Day): readonly AsideCard[] {
	return memory.deck.cards.flatMap((own): AsideCard[] => {
		const card = memory.card(own.id) ?? own;
		const laid: LaidCard | undefined = memory.laid.get(own.id);
		const kept = keptBack(memory, card, today);
		const isEdited = laid !== undefined && laid.edited.length > 0;
		const isFlagged = laid !== undefined && laid.flag !== null;
		if (kept.length === 0 && !isEdited && !isFlagged) return [];
		const hasChangedBeneath = laid !== undefined && laid.changedBeneath.length > 0;
		return [{ id: card.id, prompt: card.prompt, kept, isEdited, hasChangedBeneath, isFlagged }];
	});
}

function keptBack({ deck, controls }: DeckMemory, card: Card, today: Day): readonly AsideItem[] {
	const kept = itemsOf(deck.id, card).flatMap((item): AsideItem[] => {
		const { suspended = false, buriedUntil = null } = controls.get(item) ?? {};
		const label = labelOf(card, item);
		if (suspended) return [{ items: [item], label, inDays: null }];
		if (buriedUntil === null || buriedUntil <= today) return [];
		return [{ items: [item], label, inDays: buriedUntil - today }];
	});
	if (card.kind !== 'set' || kept.length < card.members.length) return kept;
	// All members of a set: the card as a whole, if for as long.
	const [first] = kept;
	if (first === undefined || kept.some(({ inDays }) => inDays !== first.inDays)) return kept;
	return [{ ...first, items: kept.flatMap(({ items }) => items), label: undefined }];
}

function labelOf(card: Card, item: ItemId): string | undefined {
	if (card.kind !== 'set') return undefined;
	const { member } = itemParts(item);
	return card.members.find(({ id }) => id === member)?.label;
}
