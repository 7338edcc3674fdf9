/** What work in slices returns, all slices done at once. */
export function finished<Result>(work: Generator<number, Result>): Result {
	for (;;) {
		const next = work.next();
		if (next.done === true) return next.value;
	}
}
