import { expect, test } from 'vitest';
import { cardsOf, line } from '../cards/cards-of.ts';

test('of two of whom one is denied, nothing is asked', () => {
	const made = cardsOf(
		'The Norwick Club was founded in 1912. It was Ada Marlow, not Tom Berg, who opened the Tarn Mill in 1977. ' +
			'Neither Ada Marlow nor Ruth Keller saw the Marn Bridge in Leeds.',
	).map(line);
	expect(made.join('\n')).toContain('1912');
	expect(made.join('\n')).not.toMatch(/1977|Marn Bridge/);
});
