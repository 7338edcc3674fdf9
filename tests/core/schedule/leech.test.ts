import { expect, test } from 'vitest';
import { isLeech } from '#lib/core/schedule/leech.ts';

test('a card is a leech at its eighth lapse, and then at every fourth', () => {
	const lapses = Array.from({ length: 21 }, (_, i) => i).filter(isLeech);
	expect(lapses).toEqual([8, 12, 16, 20]);
});
