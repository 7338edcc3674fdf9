import { readDraft } from '#lib/core/draft/read-draft.ts';
import type { Draft } from '#lib/core/draft/index.ts';
import { canonical } from '#lib/core/canonical.ts';
import { Connection } from './connection.ts';
import { DATABASE_NAME } from './database-name.ts';
import type { DraftStore, StoredDraft } from './draft-store.ts';
import type { RebuildElsewhere } from './prepare.ts';

interface DraftStoreOptions {
	readonly name?: string;
	readonly elsewhere?: RebuildElsewhere;
}

/** A draft as a row; those of a backup are read before they are believed. */
interface DraftRow {
	readonly id: string;
	readonly stamp: number;
	readonly at: number;
	readonly draft: Draft;
}

/** The drafts in this browser's store. It is opened when first used. */
export function openDraftStore({
	name = DATABASE_NAME,
	elsewhere,
}: DraftStoreOptions = {}): DraftStore {
	const connection = new Connection(name, elsewhere);
	return {
		list: () =>
			connection.run(async (db) => {
				const rows: readonly unknown[] = await db.drafts.toArray();
				const drafts = rows.flatMap((row) => readRow(row) ?? []);
				return { drafts, unreadable: rows.length - drafts.length };
			}),
		get: (id) =>
			connection.run(async (db) => {
				const row: unknown = await db.drafts.get(id);
				return row === undefined ? undefined : (readRow(row) ?? 'unreadable');
			}),
		put: (draft, base, at) =>
			connection.run((db) =>
				db.transaction('rw', db.drafts, async () => {
					const row: unknown = await db.drafts.get(draft.id);
					const stored = readRow(row);
					if ((stored?.stamp ?? null) !== base) {
						// Saved already, on a connection that was lost before it could say so.
						const isDone = stored !== undefined && isSame(stored.draft, draft);
						return isDone
							? ({ kind: 'saved', stamp: stored.stamp } as const)
							: ({ kind: 'overtaken', by: stored } as const);
					}
					const next: DraftRow = { id: draft.id, stamp: (base ?? 0) + 1, at, draft };
					await db.drafts.put(next);
					return { kind: 'saved', stamp: next.stamp } as const;
				}),
			),
		remove: (id) => connection.run((db) => db.drafts.delete(id)),
		putBack: ({ draft, stamp, at }) =>
			connection.run((db) =>
				db.transaction('rw', db.drafts, async () => {
					if ((await db.drafts.get(draft.id)) !== undefined) return;
					const next: DraftRow = { id: draft.id, stamp: stamp + 1, at, draft };
					await db.drafts.put(next);
				}),
			),
		close: () => connection.close(),
	};
}

function isSame(one: Draft, other: Draft): boolean {
	return canonical(one) === canonical(other);
}

function readRow(row: unknown): StoredDraft | undefined {
	if (typeof row !== 'object' || row === null) return undefined;
	const { id, stamp, at, draft } = row as Partial<Record<keyof DraftRow, unknown>>;
	const read = readDraft(draft);
	if (read === undefined || read.id !== id) return undefined;
	if (typeof stamp !== 'number' || !Number.isSafeInteger(stamp)) return undefined;
	return { draft: read, stamp, at: typeof at === 'number' && Number.isFinite(at) ? at : 0 };
}
