import { expect, test } from 'vitest';
import { linesOf } from './cards-of.ts';

test.each([
	[
		'Mayor Jonas Reed declared three days of mourning. It rained in Leeds.',
		'How many days of mourning did Jonas Reed declare? -> three',
	],
	[
		'Lake Tarn covers 420 square kilometres. It rained in Leeds.',
		'How many square kilometres does Lake Tarn cover? -> 420',
	],
])('a count goes with its whole noun: %s', (text, card) => {
	expect(linesOf(text)).toContain(card);
});

test.each([
	'The Norwick Fair ran 1990-1995. The Norwick Fair was loved.',
	'The Brill Bridge stood empty in 1990-1995 by the Tarn. The Tarn froze.',
	'The Brill Bridge stood empty in 1990-present by the Tarn. The Tarn froze.',
])('half a range of years is not asked: %s', (text) => {
	expect(linesOf(text)).not.toContain('-> 1990\n');
	expect(linesOf(text)).not.toMatch(/-> 1990$/);
});

test('how often is no count', () => {
	const text = 'The Norwick Fair is held every two years in Leeds. The fair has 120 stalls.';
	expect(linesOf(text)).not.toContain('how many years');
});

test('a toll is asked once, whatever names the disaster', () => {
	const text =
		'The Calba earthquake struck the coast on 4 May 2022. It killed 57 people and injured 312 others.';
	expect(linesOf(text).match(/-> 57/g)).toHaveLength(1);
});

test('the names of what is counted do not go with "how many"', () => {
	expect(linesOf('The planet Zor has two moons, Alba and Nera.')).not.toMatch(/how many moons,/i);
});
