import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAt } from '#lib/core/language/sentence.ts';

test('the sentence of a token is the one it lies in, and none between two', () => {
	const lengths = fc.array(fc.tuple(fc.nat(2), fc.nat(4)), { maxLength: 8 });
	fc.assert(
		fc.property(lengths, fc.nat(50), (parts, token) => {
			let end = 0;
			const sentences = parts.map(([gap, length]) => {
				const first = end + gap;
				end = first + length;
				return { first, last: end };
			});
			const found = sentences.find(({ first, last }) => token >= first && token < last);
			expect(sentenceAt(sentences, token)).toBe(found);
		}),
	);
});
