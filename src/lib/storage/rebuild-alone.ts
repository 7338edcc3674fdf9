import { rebuildHere } from './prepare.ts';
import { RectoDatabase } from './schema.ts';

/** Rebuilds a database on a connection of its own, as a worker does beside the page. */
export async function rebuildAlone(name: string): Promise<void> {
	const db = new RectoDatabase(name);
	try {
		await rebuildHere(db);
	} finally {
		db.close();
	}
}
