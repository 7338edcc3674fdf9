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
