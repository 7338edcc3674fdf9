import type { DeckId } from '#lib/core/deck/deck.ts';
import type { Draft } from '#lib/core/draft/index.ts';
import type { DraftStore, StoredDraft } from '#lib/storage/draft-store.ts';

/** Keeps drafts as a database does, by copy. */
export class MemoryDrafts implements DraftStore {
	readonly rows = new Map<DeckId, StoredDraft | 'unreadable'>();
	/** The next writes fail with these, in turn. */
	readonly failures: Error[] = [];
	/** While set, writes wait for it. */
	gate: Promise<unknown> | undefined;
	saves = 0;

	list() {
		const rows = [...this.rows.values()];
		const drafts = rows.filter((row) => row !== 'unreadable');
		return Promise.resolve({
			drafts: structuredClone(drafts),
			unreadable: rows.length - drafts.length,
		});
	}

	get(id: DeckId) {
		return Promise.resolve(structuredClone(this.rows.get(id)));
	}

	async put(draft: Draft, base: number | null, at: number) {
		await this.gate;
		const failure = this.failures.shift();
		if (failure !== undefined) throw failure;
		const row = this.rows.get(draft.id);
		const by = row === 'unreadable' ? undefined : row;
		if ((by?.stamp ?? null) !== base) return { kind: 'overtaken' as const, by };
		const stamp = (base ?? 0) + 1;
		this.rows.set(draft.id, structuredClone({ draft, stamp, at }));
		this.saves++;
		return { kind: 'saved' as const, stamp };
	}

	remove(id: DeckId) {
		this.rows.delete(id);
		return Promise.resolve();
	}

	putBack(removed: StoredDraft) {
		const { draft, stamp } = removed;
		if (!this.rows.has(draft.id)) {
			this.rows.set(draft.id, structuredClone({ ...removed, stamp: stamp + 1 }));
		}
		return Promise.resolve();
	}

	close(): void {
		this.gate = undefined;
	}
}
