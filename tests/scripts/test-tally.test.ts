import { describe, expect, test } from 'vitest';
import { playwrightTally, tallyLines, vitestTally } from '../../scripts/test-tally.ts';

const counts = { numPassedTests: 4, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

test('the numbers of the unit report are taken as they are', () => {
	expect(vitestTally({ ...counts, testResults: [] })).toEqual({ passed: 4, failed: 1, skipped: 3 });
});

test('a test file that broke before its first test counts as a failure', () => {
	const testResults = [{ status: 'failed', assertionResults: [] }];
	expect(vitestTally({ ...counts, testResults }).failed).toBe(2);
});

test('a browser test that passed only when tried again counts as a failure', () => {
	const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 0 };
	expect(playwrightTally({ stats, errors: [] })).toEqual({ passed: 5, failed: 1, skipped: 0 });
});

test('a report of another shape is no report of success', () => {
	expect(() => vitestTally({})).toThrow('numPassedTests');
	expect(() => playwrightTally(null)).toThrow('object');
});

describe('the last line', () => {
	const unit = { passed: 4, failed: 0, skipped: 2 };
	const e2e = { passed: 5, failed: 1, skipped: 1 };

	test('counts all runners, and the skipped stand on a line of their own before it', () => {
		expect(tallyLines([unit, e2e], { broken: true })).toEqual(['3 skipped', '9 passed, 1 failed']);
		expect(tallyLines([{ ...unit, skipped: 0 }], { broken: false })).toEqual([
			'4 passed, 0 failed',
		]);
	});

	test('says a failure where something broke that no test tells of', () => {
		expect(tallyLines([], { broken: true })).toEqual(['0 passed, 1 failed']);
		expect(tallyLines([unit], { broken: true }).at(-1)).toBe('4 passed, 1 failed');
	});
});
