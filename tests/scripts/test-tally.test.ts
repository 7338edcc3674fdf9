import { describe, expect, test } from 'vitest';
import { playwrightTally, tallyLines, vitestTally } from '../../scripts/test-tally.ts';

const counts = { numPassedTests: 4, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

test('the numbers of the unit report are taken as they are', () => {
	expect(vitestTally({ ...counts, testResults: [] })).toMatchObject({
		passed: 4,
		failed: 1,
		skipped: 3,
	});
});

test('a test file that broke before its first test counts as a failure', () => {
	const testResults = [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }];
	expect(vitestTally({ ...counts, testResults })).toMatchObject({
		failed: 2,
		failures: ['a.test.ts'],
	});
});

test('the failed are named', () => {
	const assertionResults = [
		{ status: 'passed', fullName: 'a card is shown' },
		{ status: 'failed', fullName: 'a card is kept' },
	];
	const testResults = [{ name: 'a.test.ts', status: 'failed', assertionResults }];
	expect(vitestTally({ ...counts, testResults }).failures).toEqual(['a.test.ts > a card is kept']);
	const spec = (title: string, status: string) => ({
		...{ title, file: 'a.spec.ts', line: 3 },
		tests: [{ status }],
	});
	const suites = [{ suites: [{ specs: [spec('x', 'expected'), spec('y', 'unexpected')] }] }];
	const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 0 };
	expect(playwrightTally({ stats, suites, errors: [{ message: 'no browser' }] }).failures).toEqual([
		'no browser',
		'a.spec.ts:3 > y',
	]);
});

test('a browser test that passed only when tried again counts as a failure', () => {
	const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 0 };
	expect(playwrightTally({ stats, errors: [] })).toMatchObject({
		passed: 5,
		failed: 1,
		skipped: 0,
	});
});

test('a report of another shape is no report of success', () => {
	expect(() => vitestTally({})).toThrow('numPassedTests');
	expect(() => playwrightTally(null)).toThrow('object');
});

describe('the last line', () => {
	const unit = { passed: 4, failed: 0, skipped: 2, failures: [] };
	const e2e = { passed: 5, failed: 1, skipped: 1, failures: ['a.spec.ts > y'] };

	test('counts all runners; the failed by name and the skipped stand before it', () => {
		expect(tallyLines([unit, e2e], { broken: true })).toEqual([
			'failed: a.spec.ts > y',
			'3 skipped',
			'9 passed, 1 failed',
		]);
		expect(tallyLines([{ ...unit, skipped: 0 }], { broken: false })).toEqual([
			'4 passed, 0 failed',
		]);
	});

	test('says a failure where something broke that no test tells of', () => {
		expect(tallyLines([], { broken: true })).toEqual([
			expect.stringMatching(/no test tells of/),
			'0 passed, 1 failed',
		]);
		expect(tallyLines([unit], { broken: true }).at(-1)).toBe('4 passed, 1 failed');
	});
});
