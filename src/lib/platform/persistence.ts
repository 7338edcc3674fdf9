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

/** What the browser says of the store. */
export interface StorageWord {
	/** Whether it keeps the store for good; `null` where it does not tell. */
	readonly isKept: boolean | null;
	/** Bytes this site has stored, its own code included; `null` where the browser does not tell. */
	readonly used: number | null;
}

export async function storageWord(): Promise<StorageWord> {
	if (!('storage' in navigator)) return { isKept: null, used: null };
	const { storage } = navigator;
	const [isKept, estimate] = await Promise.all([
		'persisted' in storage ? storage.persisted().catch(() => null) : null,
		'estimate' in storage ? storage.estimate().catch(() => null) : null,
	]);
	return { isKept, used: estimate?.usage ?? null };
}
