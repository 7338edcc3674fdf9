import { expect, test } from 'vitest';
import { standingIn } from '#lib/core/deck/standing-in.ts';

test('a quote that stands in the source as it is, is given back', () => {
	expect(standingIn('One. The mill stood. Two.', 'The mill stood.')).toBe('The mill stood.');
});

test('white space and footnote marks of the source stand in its stretch', () => {
	const source = 'One. The  old\nmill,[12] and the\u00AD barn,[citation needed] stood. Two.';
	expect(standingIn(source, 'The old mill, and the barn, stood.')).toBe(
		'The  old\nmill,[12] and the\u00AD barn,[citation needed] stood.',
	);
});

test('what the source does not hold, is not found', () => {
	expect(standingIn('The mill stood.', 'The barn stood.')).toBeUndefined();
	expect(standingIn('The mill stood.', '')).toBe('');
});
