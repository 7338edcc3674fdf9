/**
 * Asks the browser not to clear the store when space runs short. Some browsers ask the person, so
 * this waits until there is something worth keeping.
 */
export async function keepStorage(): Promise<boolean> {
	const storage: StorageManager | undefined = navigator.storage;
	if (storage?.persist === undefined) return false;
	try {
		return (await storage.persisted()) || (await storage.persist());
	} catch {
		return false;
	}
}
