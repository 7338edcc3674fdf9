import { expect, test } from 'vitest';
import { examplesOf } from '#lib/core/schedule/fitting/example.ts';
import type { History } from '#lib/core/schedule/fitting/history.ts';

function history(...ranks: readonly (number | null)[]): History {
	return ranks.map((rank) => ({ elapsed: rank === null ? 0 : 2, rating: 3, rank }));
}

test('newer answers count for more, a quarter to one', () => {
	const [first, second] = examplesOf([history(null, 0, null, 2), history(null, 1, 4)], 5);
	expect(first?.importance).toEqual([0, 0.25, 0, 0.25 + 0.75 / 8]);
	expect(second?.importance).toEqual([0, 0.25 + 0.75 / 64, 1]);
	expect([first?.predicted, second?.predicted]).toEqual([2, 2]);
});

test('what comes later is not looked at', () => {
	const examples = examplesOf(
		[history(null, 0, null, 2, null), history(null, 3), history(null)],
		2,
	);
	expect(examples.map((each) => each.history.length)).toEqual([2]);
	expect(examples[0]?.importance).toEqual([0, 0.25]);
});
