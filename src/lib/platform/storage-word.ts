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
