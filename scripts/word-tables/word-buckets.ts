/** Used less often than so, a word is as good as unknown. */
const LEAST = 6;

/** Each word with its bucket from "0", used 6 to 11 times, to "9", 3,072 times or more: a bucket up is twice as often. */
export function countBuckets(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
	const buckets = new Map<string, string>();
	for (const [word, count] of counts) {
		if (count < LEAST) continue;
		buckets.set(word, String(Math.min(9, Math.floor(Math.log2(count / LEAST)))));
	}
	return buckets;
}
