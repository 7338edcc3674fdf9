/** Calls back after a while, once; returns what calls it off. */
export function later(ms: number, doing: () => void): () => void {
	const timer = setTimeout(doing, ms);
	return () => clearTimeout(timer);
}
