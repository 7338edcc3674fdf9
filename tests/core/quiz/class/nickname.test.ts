import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsNickname, LONGEST_NICKNAME, tidyNickname } from '#lib/core/quiz/class/nickname.ts';

test.each([
	['  Amira ', 'Amira'],
	['Zoë\n von\tder  Heide', 'Zoë von der Heide'],
	['ab\u202egnp.exe', 'abgnp.exe'],
	['a \u200b b', 'a b'],
	['أميرة', 'أميرة'],
	['👩‍🚀', '👩‍🚀'],
	['\ud83d', ''],
	['\u0000\u2066', ''],
])('%j becomes %j', (typed, name) => {
	expect(tidyNickname(typed)).toBe(name);
});

test('is cut between characters, not within one', () => {
	expect(tidyNickname('🌍'.repeat(50))).toBe('🌍'.repeat(LONGEST_NICKNAME));
});

test.each([
	['🌍'.repeat(LONGEST_NICKNAME), true],
	['🌍'.repeat(LONGEST_NICKNAME + 1), false],
	['e\u0301'.repeat(LONGEST_NICKNAME), true],
	[` a   b${' '.repeat(LONGEST_NICKNAME)}`, true],
	[`${'a'.repeat(LONGEST_NICKNAME)} b`, false],
	['', true],
])('%j fits: %s', (typed, fits) => {
	expect(fitsNickname(typed)).toBe(fits);
});

test('what is tidy stays as it is', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
			const name = tidyNickname(typed);
			expect(tidyNickname(name)).toBe(name);
			expect(Array.from(name).length).toBeLessThanOrEqual(LONGEST_NICKNAME);
			expect(fitsNickname(name)).toBe(true);
		}),
	);
});
