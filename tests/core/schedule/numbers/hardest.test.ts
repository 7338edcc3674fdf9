import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogEvent, Rating } from '#lib/core/schedule/event.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { foldLog } from '#lib/core/schedule/fold.ts';
import { reviewEvent } from '../log.ts';
import { anyLog, ITEMS, numbersOf } from './any-log.ts';

const [A, B, X, Y] = ITEMS as [ItemId, ItemId, ItemId, ItemId];

function answered(item: ItemId, ratings: readonly Rating[]): LogEvent[] {
	return ratings.map((rating, i) => reviewEvent(`${item}${i}`, rating, { day: 100 + i * 4, item }));
}

test('lists nothing that is not so, and the harder before the less hard', () => {
	fc.assert(
		fc.property(anyLog, (log) => {
			const { byLapses, byShare, members } = numbersOf(log).hardest;
			const folded = foldLog(log);
			for (const { item, lapses, asked, missed } of [...byLapses, ...byShare]) {
				expect(ITEMS).toContain(item);
				expect(folded.get(item)?.state?.lapses).toBe(lapses);
				expect(missed).toBeLessThanOrEqual(asked);
			}
			const counts = byLapses.map(({ lapses }) => lapses);
			expect([...counts].sort((a, b) => b - a)).toEqual(counts);
			expect(byShare.filter(({ item }) => item.startsWith('deck/set/'))).toEqual(members);
		}),
	);
});

test('a share of few answers weighs less than the same share of many', () => {
	const log = [
		...answered(A, [4, 1, 3, 1, 3]),
		...answered(B, [4, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]),
	];
	expect(numbersOf(log).hardest.byShare.map(({ item }) => item)).toEqual([B, A]);
});

test('a share says nothing of an item that was asked three times', () => {
	expect(numbersOf(answered(A, [4, 1, 1, 1])).hardest.byShare).toEqual([]);
	expect(numbersOf(answered(A, [4, 1, 1, 1, 1])).hardest.byShare).toMatchObject([
		{ item: A, asked: 4, missed: 4 },
	]);
});

test('members of sets that are missed again and again stand on a list of their own', () => {
	const log = [
		...answered(A, [4, 1, 1, 1, 1, 1]),
		...answered(X, [4, 1, 3, 1, 3, 1]),
		...answered(Y, [4, 3, 3, 3, 3, 3]),
	];
	const { members, byShare } = numbersOf(log).hardest;
	expect(members.map(({ item }) => item)).toEqual([X]);
	expect(byShare.map(({ item }) => item)).toEqual([A, X]);
});
