/** How many tests a runner's own report counts. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

/** A file that broke before its first test counts as one failure: no test of it is in the report. */
export function vitestTally(json: unknown): Tally {
	const report = record(json);
	const files = Array.isArray(report.testResults) ? report.testResults.map(record) : [];
	const broken = files.filter(
		(file) =>
			file.status === 'failed' &&
			Array.isArray(file.assertionResults) &&
			file.assertionResults.length === 0,
	);
	return {
		passed: count(report, 'numPassedTests'),
		failed: count(report, 'numFailedTests') + broken.length,
		skipped: count(report, 'numPendingTests') + count(report, 'numTodoTests'),
	};
}

/** A flaky test passed, but only when tried again: it counts as failed. */
export function playwrightTally(json: unknown): Tally {
	const report = record(json);
	const stats = record(report.stats);
	const errors = Array.isArray(report.errors) ? report.errors.length : 0;
	return {
		passed: count(stats, 'expected'),
		failed: count(stats, 'unexpected') + count(stats, 'flaky') + errors,
		skipped: count(stats, 'skipped'),
	};
}

function record(json: unknown): Record<string, unknown> {
	if (typeof json !== 'object' || json === null) throw new TypeError('a report is an object');
	return json as Record<string, unknown>;
}

function count(report: Record<string, unknown>, key: string): number {
	const value = report[key];
	if (typeof value !== 'number') throw new TypeError(`the report has no number "${key}"`);
	return value;
}

/**
 * What a run of tests prints last: the skipped on a line of their own, then always `N passed, N failed`.
 * A run in which something else broke, such as a build, has at least one failure.
 */
export function tallyLines(
	tallies: readonly Tally[],
	{ broken }: { readonly broken: boolean },
): readonly string[] {
	const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
	const failed = Math.max(sum('failed'), broken ? 1 : 0);
	const skipped = sum('skipped');
	return [
		...(skipped > 0 ? [`${skipped} skipped`] : []),
		`${sum('passed')} passed, ${failed} failed`,
	];
}
