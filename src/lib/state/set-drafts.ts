import type { DeckId } from '#lib/core/deck/deck.ts';
import type { ItemId } from '#lib/core/schedule/index.ts';
import type { TabMemory } from './parts.ts';

/** What was done of a set that is not rated yet. */
export interface SetDraft {
	readonly phase: 'learn' | 'name';
	readonly found: readonly ItemId[];
	readonly hinted: readonly ItemId[];
	readonly intruders: readonly string[];
}

/**
 * The half-named set of a deck, kept over a reload. It counts for its own occasion only: once the set
 * is rated the next occasion is another, and when the rating is taken back it is the same again.
 */
export class SetDrafts {
	readonly #memory: TabMemory;
	readonly #key: string;

	constructor(memory: TabMemory, deck: DeckId) {
		this.#memory = memory;
		this.#key = `set of ${deck}`;
	}

	of(occasion: string): SetDraft | undefined {
		const kept = this.#memory.read(this.#key);
		return isKept(kept) && kept.occasion === occasion ? kept.draft : undefined;
	}

	keep(occasion: string, draft: SetDraft): void {
		this.#memory.write(this.#key, { occasion, draft });
	}
}

function isKept(value: unknown): value is { occasion: string; draft: SetDraft } {
	return isRecord(value) && typeof value.occasion === 'string' && isDraft(value.draft);
}

function isDraft(value: unknown): value is SetDraft {
	return (
		isRecord(value) &&
		(value.phase === 'learn' || value.phase === 'name') &&
		[value.found, value.hinted, value.intruders].every(isTexts)
	);
}

function isTexts(value: unknown): boolean {
	return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
