import { FOLD_VERSION } from '#lib/core/schedule/index.ts';
import { derivedTables, rebuild } from './rebuild.ts';
import { SCHEMA_VERSION, type RectoDatabase } from './schema.ts';
import { StoreError } from './store.ts';

/**
 * Makes a database that was just opened fit for use: refuses one that newer code has written, and
 * folds the states anew where they were folded by other rules.
 */
export async function prepare(db: RectoDatabase): Promise<void> {
	const [schema, fold] = await db.meta.bulkGet(['schema', 'fold']);
	if (typeof schema?.value === 'number' && schema.value > SCHEMA_VERSION) {
		throw new StoreError({ kind: 'newer-version' });
	}
	if (schema?.value === SCHEMA_VERSION && fold?.value === FOLD_VERSION) return;
	await db.transaction('rw', [...derivedTables(db), db.meta], async () => {
		await rebuild(db);
		await db.meta.bulkPut([
			{ name: 'schema', value: SCHEMA_VERSION },
			{ name: 'fold', value: FOLD_VERSION },
		]);
	});
}
