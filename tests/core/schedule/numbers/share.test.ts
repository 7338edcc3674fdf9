import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOf } from '#lib/core/schedule/numbers/share.ts';

test('agrees with published Wilson intervals', () => {
	// R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
	const first = shareOf(81, 263);
	expect(first.low).toBeCloseTo(0.2553, 4);
	expect(first.high).toBeCloseTo(0.3662, 4);
	const second = shareOf(15, 148);
	expect(second.low).toBeCloseTo(0.0624, 4);
	expect(second.high).toBeCloseTo(0.1605, 4);
	const none = shareOf(0, 20);
	expect(none.low).toBeCloseTo(0, 4);
	expect(none.high).toBeCloseTo(0.1611, 4);
});

test('lies about the share that was seen, and narrows as more is asked', () => {
	const anyShare = fc
		.integer({ min: 1, max: 500 })
		.chain((asked) => fc.tuple(fc.integer({ min: 0, max: asked }), fc.constant(asked)));
	fc.assert(
		fc.property(anyShare, ([kept, asked]) => {
			const { low, high } = shareOf(kept, asked);
			const seen = kept / asked;
			expect(low).toBeLessThanOrEqual(seen + 1e-12);
			expect(high).toBeGreaterThanOrEqual(seen - 1e-12);
			const twice = shareOf(kept * 2, asked * 2);
			expect(twice.high - twice.low).toBeLessThan(high - low);
		}),
	);
});

test('of nothing asked is anything', () => {
	expect(shareOf(0, 0)).toEqual({ kept: 0, asked: 0, low: 0, high: 1 });
});
