import { expect, test } from 'vitest';
import { cardsOf, line } from '../cards/cards-of.ts';
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

test('two who made something are named both, with what else is told of them left out', () => {
	const text =
		'The Tarn Works was founded in Leeds in 1983 by Anna Lee, a teacher, and her brother Peter Lee. It rained in Leeds.';
	expect(cardsOf(text).map(line)).toContain(
		'By which two people was the Tarn Works founded? -> Anna Lee | Peter Lee',
	);
	const one =
		'The Tarn Works was founded in 1983 by Anna Lee, a daughter of Peter Lee, and the baker Ada Berg. It rained in Leeds.';
	expect(cardsOf(one).map(line).join('\n')).not.toContain('two people');
});
