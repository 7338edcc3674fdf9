import { canonical } from '#lib/core/canonical.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { sha256Hex } from '#lib/core/digest.ts';
import { readDraft, type Draft } from '#lib/core/draft/index.ts';
import type { StoredDraft } from '#lib/storage/draft-store.ts';
import type { LastWords } from './parts.ts';

/** A draft as a tab had it when it was hidden or closed. */
export interface LeftDraft {
	readonly draft: Draft;
	/** The stamp that it was read or saved with last; null for one that was not stored yet. */
	readonly base: number | null;
	/** Tells the draft that was on its way into the store then; null for none. */
	readonly underway: string | null;
}

/** What a tab that is closed cannot store any more: the latest state of a draft, kept beside the store. */
export class LastDraft {
	readonly #words: LastWords;
	readonly #id: DeckId;
	/** What another tab has left is its own to forget. */
	#isMine = false;

	constructor(words: LastWords, id: DeckId) {
		this.#words = words;
		this.#id = id;
	}

	read(): LeftDraft | undefined {
		const words = this.#words.read(this.#key);
		if (typeof words !== 'object' || words === null || !('draft' in words)) return undefined;
		const draft = readDraft(words.draft);
		if (draft?.id !== this.#id) return undefined;
		this.#isMine = true;
		const base = 'base' in words && typeof words.base === 'number' ? words.base : null;
		const isUnderway = 'underway' in words && typeof words.underway === 'string';
		return { draft, base, underway: isUnderway ? (words.underway as string) : null };
	}

	/** @param underway what is on its way into the store */
	write(draft: Draft, base: number | null, underway: Draft | null): void {
		this.#isMine = true;
		const left = { base, draft, underway: underway === null ? null : tokenOf(underway) };
		this.#words.write(this.#key, left satisfies LeftDraft);
	}

	forget(): void {
		if (this.#isMine) this.#words.forget(this.#key);
		this.#isMine = false;
	}

	get #key(): string {
		return `draft ${this.#id}`;
	}
}

/** Whether what is stored is what the tab knew of, or was about to store: nobody else has come between. */
export function followsOn(left: LeftDraft, stored: StoredDraft | undefined): boolean {
	if (left.base === (stored?.stamp ?? null)) return true;
	return stored !== undefined && left.underway === tokenOf(stored.draft);
}

function tokenOf(draft: Draft): string {
	return sha256Hex(canonical(draft));
}
