/** `dismissed`: the person thought better of it. `unavailable`: nothing was handed over; offer another way. */
export type Shared = 'shared' | 'dismissed' | 'unavailable';

/** Whether this browser has a share sheet: it needs https, and few desks have one. */
export function canShare(navigator: Partial<Navigator> = globalThis.navigator): boolean {
	return typeof navigator.share === 'function';
}

/** Opens the share sheet of the device. Call it from a tap. */
export async function share(
	data: { readonly url: string; readonly title: string },
	navigator: Partial<Navigator> = globalThis.navigator,
): Promise<Shared> {
	if (navigator.share === undefined) return 'unavailable';
	try {
		await navigator.share(data);
		return 'shared';
	} catch (reason) {
		const isDismissed = reason instanceof DOMException && reason.name === 'AbortError';
		return isDismissed ? 'dismissed' : 'unavailable';
	}
}
