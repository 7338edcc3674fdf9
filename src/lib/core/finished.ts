/** What work that is done in steps returns, all steps done at once. */
export function finished<Result>(work: Generator<unknown, Result>): Result {
	for (;;) {
		const next = work.next();
		if (next.done === true) return next.value;
	}
}
