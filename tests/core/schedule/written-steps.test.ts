import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAllowed } from '#lib/core/schedule/settings.ts';
import { readSteps, writtenSteps } from '#lib/core/schedule/written-steps.ts';

const steps = fc.array(fc.integer({ min: 1, max: 1440 }), { maxLength: 10 });

test('what is written is read again', () => {
	fc.assert(
		fc.property(steps, (each) => {
			expect(readSteps(writtenSteps(each))).toEqual({ ok: true, steps: each });
		}),
	);
});

test.each([
	['1 10', [1, 10]],
	['1m 10m 1d', [1, 10, 1440]],
	[' 2H,30 ', [120, 30]],
	['1.5h', [90]],
	['１０', [10]],
	['', []],
])('reads "%s"', (text, expected) => {
	expect(readSteps(text)).toEqual({ ok: true, steps: expected });
});

test.each([
	['1 ten', 'unread', 'ten'],
	['-5', 'unread', '-5'],
	['10 min', 'unread', 'min'],
	['2d', 'range', '2d'],
	['0', 'range', '0'],
])('says what it cannot read in "%s"', (text, reason, part) => {
	expect(readSteps(text)).toEqual({ ok: false, reason, part });
});

test('whatever is read may be set', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const read = readSteps(text);
			if (read.ok) expect(isAllowed('learnSteps', read.steps)).toBe(true);
		}),
	);
	expect(readSteps('1 2 3 4 5 6 7 8 9 10 11')).toEqual({ ok: false, reason: 'many' });
});
