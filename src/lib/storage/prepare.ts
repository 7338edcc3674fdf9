import { FOLD_VERSION } from '#lib/core/schedule/index.ts';
import { derivedTables, rebuild } from './rebuild.ts';
import { SCHEMA_VERSION, type RectoDatabase } from './schema.ts';
import { StoreError } from './store.ts';

/** Rebuilds a database of that name where the screen does not wait for it; says whether it was done. */
export type RebuildElsewhere = (name: string) => Promise<boolean>;

/** Events that are folded so fast that nobody waits for it. */
const FEW = 2_000;

/**
 * Makes a database that was just opened fit for use: refuses one that newer code has written, and
 * folds the states anew where they were folded by other rules.
 */
export async function prepare(db: RectoDatabase, elsewhere?: RebuildElsewhere): Promise<void> {
	const [schema, fold] = await db.meta.bulkGet(['schema', 'fold']);
	if (typeof schema?.value === 'number' && schema.value > SCHEMA_VERSION) {
		throw new StoreError({ kind: 'newer-version' });
	}
	if (schema?.value === SCHEMA_VERSION && fold?.value === FOLD_VERSION) return;
	if (elsewhere !== undefined && !(await isQuicklyFolded(db)) && (await elsewhere(db.name))) return;
	await rebuildHere(db);
}

/** Drops all that is derived, makes it again and says by which rules, all of it or nothing. */
export function rebuildHere(db: RectoDatabase): PromiseLike<void> {
	return db.transaction('rw', [...derivedTables(db), db.meta], async () => {
		await rebuild(db);
		await db.meta.bulkPut([
			{ name: 'schema', value: SCHEMA_VERSION },
			{ name: 'fold', value: FOLD_VERSION },
		]);
	});
}

/**
 * Folds all states anew, within a transaction on `derivedTables` and `meta`; where that takes its time, says
 * only that it is to be done, by `prepare`.
 */
export async function refold(db: RectoDatabase): Promise<void> {
	if (await isQuicklyFolded(db)) await rebuild(db);
	else await db.meta.put({ name: 'fold', value: null });
}

async function isQuicklyFolded(db: RectoDatabase): Promise<boolean> {
	return (await db.events.limit(FEW).count()) < FEW;
}
