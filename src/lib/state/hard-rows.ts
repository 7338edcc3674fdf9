import { GAP, type Card } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import { itemId, type ItemId } from '#lib/core/schedule/item.ts';
import type { HardItem, Hardest } from '#lib/core/schedule/numbers/hardest.ts';

/** A hard item with the words it is known by. */
export interface HardRow extends HardItem {
	/** The text around the gaps; one part where there is none. */
	readonly prompt: readonly string[];
	/** Of a member, its name. */
	readonly answer: string;
	/** Whether it is one of a list. */
	readonly isMember: boolean;
	/** Of the deck's cards (BCP 47). */
	readonly language: string;
}

export type HardRows = { readonly [List in keyof Hardest]: readonly HardRow[] };

/** The hardest items in words. Those that stand in no deck have none, and are left out. */
export function hardRows(hardest: Hardest, decks: readonly Deck[]): HardRows {
	const { byLapses, byShare, members } = hardest;
	const wanted = new Set([...byLapses, ...byShare, ...members].map(({ item }) => item));
	const known = wordsOf(decks, wanted);
	const told = (list: readonly HardItem[]) =>
		list.flatMap((each) => {
			const words = known.get(each.item);
			return words === undefined ? [] : [{ ...each, ...words }];
		});
	return { byLapses: told(byLapses), byShare: told(byShare), members: told(members) };
}

type Words = Pick<HardRow, 'prompt' | 'answer' | 'isMember' | 'language'>;

function wordsOf(decks: readonly Deck[], wanted: ReadonlySet<ItemId>): ReadonlyMap<ItemId, Words> {
	const found = new Map<ItemId, Words>();
	for (const { id, cards, language } of decks) {
		for (const card of cards) {
			for (const [item, answer] of answersOf(id, card)) {
				if (!wanted.has(item)) continue;
				const isMember = card.kind === 'set';
				found.set(item, { prompt: card.prompt.split(GAP), answer, isMember, language });
			}
		}
	}
	return found;
}

function answersOf(deck: Deck['id'], card: Card): readonly (readonly [ItemId, string])[] {
	if (card.kind !== 'set') return [[itemId(deck, card.id), card.answer]];
	return card.members.map(({ id, label }) => [itemId(deck, card.id, id), label]);
}
