import { expect, test } from 'vitest';
import { placedWord } from '#lib/ui/quiz/placed-word.ts';
import { nth } from '#lib/ui/text/nth.ts';

const word = (before: string, after: string) =>
	placedWord(Array.from(before), Array.from(after), (id) => `event ${id}`);

test('says where an event was placed, or that it was taken back', () => {
	expect(word('', 'b')).toBe('1st: event b');
	expect(word('ba', 'bac')).toBe('3rd: event c');
	expect(word('bac', 'bc')).toBe('Taken back: event a');
	expect(word('bc', 'bc')).toBeUndefined();
});

test('places are written as English writes them', () => {
	expect([1, 2, 3, 4, 11, 12, 13, 22, 100].map(nth)).toEqual([
		'1st',
		'2nd',
		'3rd',
		'4th',
		'11th',
		'12th',
		'13th',
		'22nd',
		'100th',
	]);
});
