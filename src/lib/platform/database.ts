/** Whether this origin holds a database of that name; `true` where the browser does not tell. */
export async function databaseExists(name: string): Promise<boolean> {
	const factory: IDBFactory | undefined = globalThis.indexedDB;
	if (factory?.databases === undefined) return true;
	try {
		return (await factory.databases()).some((database) => database.name === name);
	} catch {
		return true;
	}
}
