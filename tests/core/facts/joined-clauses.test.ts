import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

describe('a second clause with a subject of its own tells facts as well', () => {
	test.each([
		['Anna Berg resigned in 2011; Carl Dorn died in 2016.', ['in 2011', 'in 2016']],
		['Anna Berg left, but Carl Dorn died in 2016.', ['in 2016']],
		['Anna Berg was happy since Carl Dorn resigned in 2016.', ['in 2016']],
	])('%s', (text, told) => {
		expect(factsOf('event', text)).toEqual(told);
	});
});

test('where the second clause tells of the place before it, the place goes along', () => {
	const text =
		'The Reform Union holds 41 seats in the Norwick Council, where the National Front remains the largest group.';
	expect(factsOf('superlative', text)).toEqual(['the National Front']);
});

test('what may be a part of what somebody says is no fact of its own', () => {
	const text = 'Anna Berg said the team was tired, but Carl Dorn died in 2016.';
	expect(factsOf('event', text)).toEqual([]);
});

test('what would be, and what is still to come behind "when", is no fact', () => {
	expect(factsOf('event', 'The club closed because Anna Berg would retire in 2016.')).toEqual([]);
	expect(factsOf('event', 'The club will close when Anna Berg retires in 2030.')).toEqual([]);
});

test('a name set off by commas behind a common noun is what the clause tells of', () => {
	const text = 'His party, the Reform Union, was founded in 1990.';
	expect(factsOf('founding', text)).toEqual(['in 1990']);
});
