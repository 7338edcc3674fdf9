import { expect, test } from 'vitest';
import { fitWeights } from '../../scripts/worth/logistic-regression.ts';

const example = (isChosen: boolean, ...names: readonly string[]) => ({
	features: new Map(names.map((name) => [name, 1])),
	isChosen,
});

test('without a penalty, the odds that are learnt are the odds that were seen', () => {
	// Of those with the sign three in four were chosen, of the others one in four.
	const seen = [true, true, true, false].map((chosen) => example(chosen, 'sign'));
	const others = [true, false, false, false].map((chosen) => example(chosen));
	const { sign = 0, bias = 0 } = fitWeights([...seen, ...others], { penalty: 0, steps: 2000 });
	expect(bias).toBeCloseTo(-Math.log(3), 1);
	expect(sign + bias).toBeCloseTo(Math.log(3), 1);
});

test('a penalty keeps weights small', () => {
	const seen = [example(true, 'sign'), example(false)];
	const free = fitWeights(seen, { penalty: 0.1, steps: 500 });
	const held = fitWeights(seen, { penalty: 10, steps: 500 });
	expect(held.sign ?? 0).toBeLessThan((free.sign ?? 0) / 2);
});
