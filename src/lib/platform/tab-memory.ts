/**
 * What is kept for as long as a tab lives, over reloads: plain values. Where the browser keeps nothing
 * (its storage is shut or full), what was written is simply not found again.
 */
export const tabMemory = {
	read(key: string): unknown {
		try {
			const text = sessionStorage.getItem(key);
			return text === null ? undefined : JSON.parse(text);
		} catch {
			return undefined;
		}
	},

	write(key: string, value: unknown): void {
		try {
			sessionStorage.setItem(key, JSON.stringify(value));
		} catch (reason) {
			console.warn('What was named is not kept over a reload:', reason);
		}
	},
};
