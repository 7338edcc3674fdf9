import { expect, test } from 'vitest';
import { anchorOf } from '#lib/ui/numbers/anchor.ts';

test('a text stands above its place, and at an edge where it would stick out', () => {
	expect(anchorOf(15, '4', 300)).toEqual({ at: 15, side: 'middle' });
	expect(anchorOf(15, 'today', 300)).toEqual({ at: 0, side: 'start' });
	expect(anchorOf(262, 'today', 300)).toEqual({ at: 262, side: 'middle' });
	expect(anchorOf(262, '37 seconds', 300)).toEqual({ at: 300, side: 'end' });
});
