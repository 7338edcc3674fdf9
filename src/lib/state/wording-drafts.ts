import type { CardId } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import type { EditableField } from '#lib/core/schedule/editable.ts';
import type { TabMemory } from './parts.ts';

/** The text in each field of a card, as it was written. */
export type WordingDraft = ReadonlyMap<EditableField, string>;

/** Wordings of a deck's cards that were written and not saved yet, kept over a closed sheet and a reload. */
export class WordingDrafts {
	readonly #memory: TabMemory;
	readonly #deck: DeckId;

	constructor(memory: TabMemory, deck: DeckId) {
		this.#memory = memory;
		this.#deck = deck;
	}

	of(card: CardId): WordingDraft | undefined {
		const kept = this.#memory.read(this.#key(card));
		return isDraft(kept) ? new Map(kept) : undefined;
	}

	keep(card: CardId, draft: WordingDraft): void {
		this.#memory.write(this.#key(card), [...draft]);
	}

	drop(card: CardId): void {
		if (this.of(card) !== undefined) this.#memory.write(this.#key(card), null);
	}

	#key(card: CardId): string {
		return `wording of ${this.#deck}/${card}`;
	}
}

function isDraft(value: unknown): value is readonly [EditableField, string][] {
	const isText = (part: unknown) => typeof part === 'string';
	const isPair = (pair: unknown) => Array.isArray(pair) && pair.length === 2 && pair.every(isText);
	return Array.isArray(value) && value.every(isPair);
}
