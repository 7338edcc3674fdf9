import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FLAG_REASONS, flagWhy, readFlag } from '#lib/core/schedule/flag.ts';

test('a flag is read as it was written, and is never an empty text', () => {
	const flags = fc.record({
		reasons: fc.subarray([...FLAG_REASONS]),
		words: fc.string().map((words) => words.trim()),
	});
	fc.assert(
		fc.property(flags, (flag) => {
			expect(readFlag(flagWhy(flag))).toEqual(flag);
			expect(flagWhy(flag)).not.toBe('');
		}),
	);
});

test('a text of another hand is all words', () => {
	expect(readFlag('The bridge is older.')).toEqual({ reasons: [], words: 'The bridge is older.' });
	expect(readFlag('rude\nThe bridge')).toEqual({ reasons: [], words: 'rude\nThe bridge' });
});
