/**
 * Asks the browser not to clear the store when space runs short. Some browsers ask the person, so
 * this waits until there is something worth keeping.
 */
export async function keepStorage(): Promise<boolean> {
	// Missing over plain http, and in old browsers.
	if (!('storage' in navigator) || !('persist' in navigator.storage)) return false;
	const { storage } = navigator;
	try {
		return (await storage.persisted()) || (await storage.persist());
	} catch {
		return false;
	}
}
