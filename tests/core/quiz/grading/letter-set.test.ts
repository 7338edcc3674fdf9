import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '#lib/core/quiz/grading/edit-distance.ts';
import { letterSet, mayBecome } from '#lib/core/quiz/grading/letter-set.ts';

test('words with too many letters of their own are told apart', () => {
	expect(mayBecome(letterSet('iran'), letterSet('iraq'), 1)).toBe(true);
	expect(mayBecome(letterSet('iran'), letterSet('iraq'), 0)).toBe(false);
	expect(mayBecome(letterSet('chad'), letterSet('togo'), 2)).toBe(false);
	expect(mayBecome(letterSet('mali'), letterSet('malawi'), 1)).toBe(true);
});

test('no word is told apart from one that so many slips make of it', () => {
	const word = fc.string({
		unit: fc.constantFrom('a', 'b', 'c', 'd', 'é', '国', '😀'),
		maxLength: 6,
	});
	fc.assert(
		fc.property(word, word, (a, b) => {
			expect(mayBecome(letterSet(a), letterSet(b), editDistance(a, b))).toBe(true);
		}),
	);
});
