import type { DeckId } from '#lib/core/deck/deck.ts';
import type { Draft } from '#lib/core/draft/index.ts';
import { canonical } from '#lib/core/canonical.ts';
import type { StoredDraft } from '#lib/storage/draft-store.ts';
import type { StoreProblem } from '#lib/storage/store.ts';
import { followsOn, LastDraft } from './last-draft.ts';
import type { Clock, DraftShelf, LastWords, Later } from './parts.ts';
import { problemOf } from './problem.ts';

export interface KeeperParts {
	readonly drafts: DraftShelf;
	readonly clock: Clock;
	readonly lastWords: LastWords;
	readonly later: Later;
}

/** `overtaken`: another tab has saved this draft, or removed it, since; nothing is saved until the maker has chosen. */
export type Saving = 'saved' | 'unsaved' | 'saving' | 'failed' | 'overtaken';

/** What another tab has made of a draft. */
export type Overtaken =
	{ readonly kind: 'changed'; readonly theirs: StoredDraft } | { readonly kind: 'removed' };

const SAVE_AFTER_MS = 400;
const AGAIN_AFTER_MS = 5_000;

/** Saves a draft behind its maker's back: soon after each change, one save at a time, and again where it failed. */
export class DraftKeeper {
	readonly #parts: KeeperParts;
	readonly #id: DeckId;
	readonly #last: LastDraft;
	#base: number | null = null;
	#unsaved: Draft | null = null;
	#underway: Draft | null = null;
	#running: Promise<void> | null = null;
	#callOff: (() => void) | null = null;
	#saving = $state.raw<Saving>('saved');
	#problem = $state.raw<StoreProblem | null>(null);
	#overtaken = $state.raw<Overtaken | null>(null);

	constructor(id: DeckId, parts: KeeperParts) {
		this.#id = id;
		this.#parts = parts;
		this.#last = new LastDraft(parts.lastWords, id);
	}

	get saving() {
		return this.#saving;
	}

	/** Why the last save failed. */
	get problem() {
		return this.#problem;
	}

	get overtaken() {
		return this.#overtaken;
	}

	/** What is stored, with what a tab that was closed could not store any more. */
	async load(): Promise<Draft | 'unreadable' | undefined> {
		const store = await this.#parts.drafts.existing();
		const stored = await store?.get(this.#id);
		if (stored === 'unreadable') return stored;
		this.#base = stored?.stamp ?? null;
		const left = this.#last.read();
		if (left === undefined) return stored?.draft;
		if (stored !== undefined && isSame(left.draft, stored.draft)) {
			this.#last.forget();
			return stored.draft;
		}
		if (followsOn(left, stored)) this.note(left.draft);
		else {
			this.#unsaved = left.draft;
			this.#overtake(stored);
		}
		return left.draft;
	}

	/** The draft as it is by now; it will be saved. */
	note(draft: Draft): void {
		this.#unsaved = draft;
		if (this.#saving === 'overtaken' || this.#saving === 'saving') return;
		if (this.#saving === 'saved') this.#saving = 'unsaved';
		this.#callOff ??= this.#parts.later(SAVE_AFTER_MS, () => void this.save());
	}

	/** Saves at once what is not saved. Resolves when that is done, or has failed. */
	save(): Promise<void> {
		this.#stopWaiting();
		if (this.#unsaved === null || this.#overtaken !== null) return Promise.resolve();
		this.#running ??= this.#drain().finally(() => (this.#running = null));
		return this.#running;
	}

	/** For a page that may be closed now: what is not saved is kept beside the store as well. */
	flush(): void {
		if (this.#unsaved === null) return;
		this.#last.write(this.#unsaved, this.#base, this.#underway);
		void this.save();
	}

	/** What another tab has saved since, where nothing is unsaved here; then it counts here, too. */
	async lookAgain(): Promise<Draft | undefined> {
		if (this.#unsaved !== null || this.#overtaken !== null) return undefined;
		const base = this.#base;
		const stored = await this.#stored();
		const isNews = stored !== undefined && stored.stamp !== base;
		// Something may have been typed meanwhile, and saved: the next save tells.
		if (!isNews || this.#base !== base || this.#isUnsaved) return undefined;
		this.#base = stored.stamp;
		return stored.draft;
	}

	/** Goes on from what the other tab has saved; undefined where it has removed the draft. */
	takeTheirs(): Draft | undefined {
		const overtaken = this.#overtaken;
		if (overtaken?.kind !== 'changed') return undefined;
		this.#base = overtaken.theirs.stamp;
		this.#overtaken = null;
		this.#settle();
		return overtaken.theirs.draft;
	}

	/** Saves over what the other tab has done. */
	keepMine(): Draft | undefined {
		const overtaken = this.#overtaken;
		if (overtaken === null) return undefined;
		const theirs = overtaken.kind === 'changed' ? overtaken.theirs : undefined;
		this.#base = theirs?.stamp ?? null;
		this.#overtaken = null;
		this.#saving = 'unsaved';
		void this.save();
		return theirs?.draft;
	}

	get #isUnsaved(): boolean {
		return this.#unsaved !== null;
	}

	async #stored(): Promise<StoredDraft | undefined> {
		try {
			const stored = await (await this.#parts.drafts.existing())?.get(this.#id);
			return stored === 'unreadable' ? undefined : stored;
		} catch {
			// The next save will say so.
			return undefined;
		}
	}

	async #drain(): Promise<void> {
		while (this.#unsaved !== null && this.#overtaken === null) {
			const draft = this.#unsaved;
			this.#underway = draft;
			this.#saving = 'saving';
			try {
				const store = await this.#parts.drafts.open();
				const saved = await store.put(draft, this.#base, this.#parts.clock().at);
				this.#problem = null;
				if (saved.kind === 'overtaken') {
					this.#overtake(saved.by);
					return;
				}
				this.#base = saved.stamp;
			} catch (reason) {
				this.#problem = problemOf(reason);
				this.#saving = 'failed';
				this.#stopWaiting();
				this.#callOff = this.#parts.later(AGAIN_AFTER_MS, () => void this.save());
				return;
			} finally {
				this.#underway = null;
			}
			if (this.#unsaved === draft) this.#settle();
		}
	}

	#overtake(by: StoredDraft | undefined): void {
		this.#overtaken = by === undefined ? { kind: 'removed' } : { kind: 'changed', theirs: by };
		this.#saving = 'overtaken';
	}

	#settle(): void {
		this.#unsaved = null;
		this.#saving = 'saved';
		this.#stopWaiting();
		this.#last.forget();
	}

	#stopWaiting(): void {
		this.#callOff?.();
		this.#callOff = null;
	}
}

function isSame(one: Draft, other: Draft): boolean {
	return canonical(one) === canonical(other);
}
