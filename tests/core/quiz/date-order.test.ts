import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '#lib/core/cards/card.ts';
import { dateOf, inDateOrder, timelines } from '#lib/core/quiz/date-order.ts';
import { anyCards, dated, plain, SCO, setOf } from './deck-of-questions.ts';

test.each([
	['a year', dated('a', '2001'), '2001'],
	['a month', dated('a', '2001-06'), '2001-06'],
	['a day', dated('a', '2001-06-15'), '2001-06-15'],
	['words for a date', dated('a', 'June 2001'), undefined],
	['a span of years', dated('a', '2001/2004'), undefined],
	['a number', plain('a', { value: { number: 2001 } }), undefined],
	['nothing', plain('a'), undefined],
	['a date on a set', setOf('a', ['x', 'y'], { value: { date: '2001' } }), undefined],
])('of a card with %s', (_what, card: Card, date) => {
	expect(dateOf(card)).toBe(date);
});

test('years, months and days stand in one order', () => {
	const dates = ['2001-06-15', '1999', '2001-06-02', '2000-12'];
	const cards = dates.map((date) => dated(date, date));
	expect(inDateOrder(cards).map(dateOf)).toEqual(['1999', '2000-12', '2001-06-02', '2001-06-15']);
});

test.each([
	[2, []],
	[3, [3]],
	[5, [5]],
	[6, [3, 3]],
	[7, [4, 3]],
	[11, [4, 4, 3]],
	[15, [5, 5, 5]],
])('%i events apart from each other make timelines of %j', (count, sizes) => {
	const cards = Array.from({ length: count }, (_, i) => dated(`c${i}`, `${1900 + i}`));
	expect(timelines(cards).map(({ length }) => length)).toEqual(sizes);
});

test('a year does not keep the days in it off the timeline, whichever comes first', () => {
	const cards = ['2001', '2010', '2001-06-15', '2001-09-11'].map((date) => dated(date, date));
	for (const order of [cards, [...cards].reverse()]) {
		const [line, ...more] = timelines(order);
		expect(line?.map(dateOf).sort()).toEqual(['2001-06-15', '2001-09-11', '2010']);
		expect(more).toEqual([]);
	}
});

test('the events of the deck of the summit make one timeline', () => {
	expect(timelines(SCO.cards)).toHaveLength(1);
});

test('a timeline holds three to five dates of which none overlaps another, and no card twice', () => {
	fc.assert(
		fc.property(anyCards, (cards) => {
			const lines = timelines(cards);
			for (const line of lines) {
				expect(line.length).toBeGreaterThanOrEqual(3);
				expect(line.length).toBeLessThanOrEqual(5);
				const dates = inDateOrder(line).map((card) => dateOf(card)!);
				// Sorted, what one begins with would stand right before it.
				dates.slice(1).forEach((date, i) => expect(date.startsWith(dates[i]!)).toBe(false));
			}
			const ids = lines.flat().map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
		}),
	);
});

test('how many timelines there are does not depend on the order of the cards', () => {
	const mixed = anyCards.chain((cards) =>
		fc.tuple(fc.constant(cards), fc.shuffledSubarray([...cards], { minLength: cards.length })),
	);
	fc.assert(
		fc.property(mixed, ([cards, other]) => {
			const sizes = (all: readonly Card[]) => timelines(all).map(({ length }) => length);
			expect(sizes(other)).toEqual(sizes(cards));
		}),
	);
});
