/**
 * What a page that is being closed keeps at once, since a store that answers later would not answer it any more:
 * plain values, which outlive the tab. Where the browser keeps nothing, what was written is simply not found again.
 */
export const lastWords = {
	read(key: string): unknown {
		try {
			const text = localStorage.getItem(key);
			return text === null ? undefined : JSON.parse(text);
		} catch {
			return undefined;
		}
	},

	write(key: string, value: unknown): void {
		try {
			localStorage.setItem(key, JSON.stringify(value));
		} catch (reason) {
			console.warn('What was typed last is not kept beside the store:', reason);
		}
	},

	forget(key: string): void {
		try {
			localStorage.removeItem(key);
		} catch {
			// Where nothing can be removed, nothing was written.
		}
	},
};
