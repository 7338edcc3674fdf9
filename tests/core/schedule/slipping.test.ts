import { expect, test } from 'vitest';
import type { Rating } from '#lib/core/schedule/event.ts';
import { foldItem } from '#lib/core/schedule/fold.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { slipping } from '#lib/core/schedule/slipping.ts';
import { EXACT, studied } from './log.ts';

/** A member that was learnt, then answered so. */
function member(name: string, ratings: readonly Rating[]) {
	const item = `deck/set/${name}` as ItemId;
	const { state } = foldItem(studied([3, 3, ...ratings], item), EXACT);
	if (state === undefined) throw new Error('not studied');
	return state;
}

const MISS = [1, 3] as const;
const names = (states: readonly { readonly item: ItemId }[]) =>
	states.map(({ item }) => item.split('/')[2]);

test('a member forgotten three times keeps being missed; one forgotten twice does not yet', () => {
	const three = member('three', [...MISS, ...MISS, ...MISS]);
	const two = member('two', [...MISS, ...MISS, 3]);
	expect(names(slipping([two, three]))).toEqual(['three']);
});

test('the worst comes first', () => {
	const three = member('three', [...MISS, ...MISS, ...MISS]);
	const four = member('four', [...MISS, ...MISS, ...MISS, ...MISS]);
	expect(names(slipping([three, four]))).toEqual(['four', 'three']);
});

test('one that holds by now is not missed any more', () => {
	const since = (times: number) =>
		member('since', [
			...MISS,
			...MISS,
			...MISS,
			...Array.from({ length: times }, () => 3 as const),
		]);
	expect(slipping([since(4)])).toHaveLength(1);
	expect(slipping([since(5)])).toHaveLength(0);
});
