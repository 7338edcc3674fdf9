import { expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

test('when, where and by whom something was founded', () => {
	const text = 'The Norwick Club was founded on 4 June 1875 in Leeds by Ada Marlow.';
	expect(factsOf('founding', text)).toEqual(['on 4 June 1875', 'in Leeds', 'by Ada Marlow']);
});

test('who invented it', () => {
	expect(factsOf('founding', 'Harold Finch invented the tilt pendulum. Finch said so.')).toEqual([
		'Harold Finch',
	]);
});

test('a denied founding is none', () => {
	expect(factsOf('founding', 'The Norwick Club was not founded in 1875 in Leeds.')).toEqual([]);
});

test('a rumoured founding is none', () => {
	expect(factsOf('founding', 'The Norwick Club was reportedly founded in 1875.')).toEqual([]);
});

test('a founding that somebody claims stays theirs', () => {
	const text = 'Mayor Jonas Reed said that the Norwick Club was founded in 1875.';
	expect(factsOf('founding', text)).toEqual(['Jonas Reed: in 1875']);
});
