/** Whether this origin holds a database of that name; `true` where the browser does not tell. */
export async function databaseExists(name: string): Promise<boolean> {
	if (!('indexedDB' in globalThis) || !('databases' in indexedDB)) return true;
	try {
		return (await indexedDB.databases()).some((database) => database.name === name);
	} catch {
		return true;
	}
}
