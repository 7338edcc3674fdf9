import { FOLD_VERSION } from '#lib/core/schedule/fold-version.ts';
import { refuseNewer } from './refuse-newer.ts';
import { SCHEMA_VERSION, type RectoDatabase } from './schema.ts';

/** Rebuilds a database of that name where the screen does not wait for it; says whether it was done. */
export type RebuildElsewhere = (name: string) => Promise<boolean>;

/** Events that are folded so fast that nobody waits for it. */
const FEW = 2_000;

/**
 * Makes a database that was just opened fit for use: refuses one that newer code has written or folded, and
 * folds the states anew where they were folded by other rules.
 */
export async function prepare(db: RectoDatabase, elsewhere?: RebuildElsewhere): Promise<void> {
	const [schema, fold] = await db.meta.bulkGet(['schema', 'fold']);
	refuseNewer(schema, SCHEMA_VERSION);
	refuseNewer(fold, FOLD_VERSION);
	if (schema?.value === SCHEMA_VERSION && fold?.value === FOLD_VERSION) return;
	if (await isEmpty(db)) return noteRules(db);
	if (elsewhere !== undefined && !(await isQuicklyFolded(db)) && (await elsewhere(db.name))) return;
	await rebuildHere(db);
}

/** Drops all that is derived, makes it again and says by which rules, all of it or nothing. */
export async function rebuildHere(db: RectoDatabase): Promise<void> {
	const { derivedTables, rebuild } = await import('./rebuild.ts');
	await db.transaction('rw', [...derivedTables(db), db.meta], async () => {
		await rebuild(db);
		await noteRules(db);
	});
}

/** By which rules what is derived was made. */
async function noteRules(db: RectoDatabase): Promise<void> {
	await db.meta.bulkPut([
		{ name: 'schema', value: SCHEMA_VERSION },
		{ name: 'fold', value: FOLD_VERSION },
	]);
}

async function isEmpty(db: RectoDatabase): Promise<boolean> {
	const rows = await Promise.all([db.events.limit(1).count(), db.decks.limit(1).count()]);
	return rows.every((count) => count === 0);
}

async function isQuicklyFolded(db: RectoDatabase): Promise<boolean> {
	return (await db.events.limit(FEW).count()) < FEW;
}
