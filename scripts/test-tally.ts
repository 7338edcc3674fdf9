/** How many tests a runner's own report counts. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
	/** The names of those that failed. */
	readonly failures: readonly string[];
}

/** A file that broke before its first test counts as one failure: no test of it is in the report. */
export function vitestTally(json: unknown): Tally {
	const report = record(json);
	const files = records(report.testResults);
	const broken = files.filter(
		(file) => file.status === 'failed' && records(file.assertionResults).length === 0,
	);
	return {
		passed: count(report, 'numPassedTests'),
		failed: count(report, 'numFailedTests') + broken.length,
		skipped: count(report, 'numPendingTests') + count(report, 'numTodoTests'),
		failures: [
			...broken.map((file) => String(file.name)),
			...files.flatMap((file) =>
				records(file.assertionResults)
					.filter(({ status }) => status === 'failed')
					.map(({ fullName }) => `${String(file.name)} > ${String(fullName)}`),
			),
		],
	};
}

/** A flaky test passed, but only when tried again: it counts as failed. */
export function playwrightTally(json: unknown): Tally {
	const report = record(json);
	const stats = record(report.stats);
	const errors = records(report.errors).map(({ message }) => String(message));
	return {
		passed: count(stats, 'expected'),
		failed: count(stats, 'unexpected') + count(stats, 'flaky') + errors.length,
		skipped: count(stats, 'skipped'),
		failures: [...errors, ...records(report.suites).flatMap(playwrightFailures)],
	};
}

/** Suites are nested: a file holds groups, which hold groups and tests. */
function playwrightFailures(suite: Record<string, unknown>): readonly string[] {
	const own = records(suite.specs).filter((spec) =>
		records(spec.tests).some(({ status }) => status === 'unexpected' || status === 'flaky'),
	);
	return [
		...own.map(({ file, line, title }) => `${String(file)}:${String(line)} > ${String(title)}`),
		...records(suite.suites).flatMap(playwrightFailures),
	];
}

function record(json: unknown): Record<string, unknown> {
	if (typeof json !== 'object' || json === null) throw new TypeError('a report is an object');
	return json as Record<string, unknown>;
}

function records(json: unknown): readonly Record<string, unknown>[] {
	return Array.isArray(json) ? json.map(record) : [];
}

function count(report: Record<string, unknown>, key: string): number {
	const value = report[key];
	if (typeof value !== 'number') throw new TypeError(`the report has no number "${key}"`);
	return value;
}

/**
 * What a run of tests prints last: those that failed by name, the skipped on a line of their own, then always
 * `N passed, N failed`.
 * A run in which something else broke, such as a build, has at least one failure.
 */
export function tallyLines(
	tallies: readonly Tally[],
	{ broken }: { readonly broken: boolean },
): readonly string[] {
	const sum = (key: 'passed' | 'failed' | 'skipped') =>
		tallies.reduce((total, tally) => total + tally[key], 0);
	const told = sum('failed');
	const failed = Math.max(told, broken ? 1 : 0);
	const skipped = sum('skipped');
	return [
		...tallies.flatMap(({ failures }) => failures.map((name) => `failed: ${name}`)),
		...(failed > told
			? ['Something broke that no test tells of: what was printed above says it.']
			: []),
		...(skipped > 0 ? [`${skipped} skipped`] : []),
		`${sum('passed')} passed, ${failed} failed`,
	];
}
