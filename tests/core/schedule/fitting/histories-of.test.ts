import { describe, expect, test } from 'vitest';
import type { EventId, LogEvent, ReviewEvent } from '#lib/core/schedule/event.ts';
import { historiesOf } from '#lib/core/schedule/fitting/histories-of.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { ITEM, moment, reviewEvent, voidEvent } from '../log.ts';

/** Elapsed days and ratings of each history; those that are predicted with a star. */
function shown(events: readonly LogEvent[]) {
	return historiesOf(events).histories.map((history) =>
		history
			.map(({ elapsed, rating, rank }) => `${elapsed}:${rating}${rank === null ? '' : '*'}`)
			.join(' '),
	);
}

function reset(id: string, day: number): LogEvent {
	return { v: 1, kind: 'reset', id: id as EventId, item: ITEM, ...moment(day) };
}

const OTHER = 'deck/other' as ItemId;

describe('of the answers of an item', () => {
	test('those of a later day are predicted, those of the same day only lived through', () => {
		const log = [
			reviewEvent('a', 1, { day: 10 }),
			reviewEvent('b', 3, { day: 10, at: moment(10, 5).at }),
			reviewEvent('c', 3, { day: 12 }),
			reviewEvent('d', 1, { day: 17 }),
			reviewEvent('e', 3, { day: 17, at: moment(17, 5).at }),
		];
		expect(shown(log)).toEqual(['0:1 0:3 2:3* 5:1* 0:3']);
		expect(historiesOf(log).reviews).toBe(2);
	});

	test('what was taken back is left out', () => {
		const log = [
			reviewEvent('a', 3, { day: 10 }),
			reviewEvent('b', 1, { day: 12, previous: 'a' }),
			reviewEvent('c', 3, { day: 14, previous: 'b' }),
			voidEvent('d', 'b'),
		];
		expect(shown(log)).toEqual(['0:3 4:3*']);
	});

	test('those copied from another deck are lived through, and predicted where they were given', () => {
		const copied = { item: OTHER, previous: 'a' };
		const log = [
			reviewEvent('a', 3, { day: 10 }),
			reviewEvent('b', 3, { day: 12, previous: 'a' }),
			{ ...reviewEvent('c', 3, { day: 10, item: OTHER }), copyOf: 'a' as EventId },
			{ ...reviewEvent('d', 3, { ...copied, day: 12 }), copyOf: 'b' as EventId },
			reviewEvent('e', 1, { ...copied, day: 15, previous: 'd' }),
		];
		expect(shown(log)).toEqual(['0:3 2:3*', '0:3 2:3 3:1*']);
		expect(historiesOf(log).reviews).toBe(2);
	});

	test('a reset begins anew', () => {
		const log = [
			reviewEvent('a', 3, { day: 10 }),
			reviewEvent('b', 3, { day: 12 }),
			reset('c', 13),
			reviewEvent('d', 1, { day: 20 }),
			reviewEvent('e', 3, { day: 21 }),
		];
		expect(shown(log)).toEqual(['0:3 2:3*', '0:1 1:3*']);
	});

	test('a clock that went back makes no days', () => {
		const log = [
			reviewEvent('a', 3, { day: 10 }),
			reviewEvent('b', 3, { day: 10, at: moment(9).at }),
			reviewEvent('c', 3, { day: 11 }),
		];
		expect(shown(log)).toEqual(['0:3 0:3 1:3*']);
	});
});

test('ranks follow the whole log, not the item', () => {
	const log = [
		reviewEvent('a', 3, { day: 10 }),
		reviewEvent('b', 3, { day: 10, item: OTHER }),
		reviewEvent('c', 3, { day: 12, item: OTHER }),
		reviewEvent('d', 3, { day: 13 }),
		reviewEvent('e', 3, { day: 14, item: OTHER }),
	];
	const ranks = historiesOf(log).histories.map((history) => history.map(({ rank }) => rank));
	expect(ranks).toEqual([
		[null, 1],
		[null, 0, 2],
	]);
});

test('the order of arrival, and events that come twice, change nothing', () => {
	const log = [
		reviewEvent('a', 3, { day: 10 }),
		reviewEvent('b', 3, { day: 10, item: OTHER }),
		reviewEvent('c', 1, { day: 12, item: OTHER }),
		reviewEvent('d', 3, { day: 13 }),
		voidEvent('e', 'c'),
		reviewEvent('f', 2, { day: 15, item: OTHER }),
	];
	expect(historiesOf([...log.toReversed(), ...log])).toEqual(historiesOf(log));
});

describe('a history that begins in the middle is left out', () => {
	const imported = (id: string, day: number, interval: number | null): ReviewEvent => ({
		...reviewEvent(id, 3, { day, interval }),
		source: 'import',
	});

	test('where its first review follows one that is not in the log', () => {
		const log = [
			reviewEvent('b', 3, { day: 10, previous: 'a', interval: 9 }),
			reviewEvent('c', 3, { day: 19, previous: 'b' }),
		];
		expect(historiesOf(log)).toEqual({ histories: [], reviews: 0 });
	});

	test('where no first answer could have led to what it was imported with', () => {
		const log = [imported('a', 10, 240), reviewEvent('b', 3, { day: 250, previous: 'a' })];
		expect(historiesOf(log)).toEqual({ histories: [], reviews: 0 });
		expect(shown([imported('a', 10, 4), reviewEvent('b', 3, { day: 14, previous: 'a' })])).toEqual([
			'0:3 4:3*',
		]);
	});

	test('until it is reset', () => {
		const log = [
			imported('a', 10, 240),
			reset('b', 20),
			reviewEvent('c', 3, { day: 21 }),
			reviewEvent('d', 3, { day: 24, previous: 'c' }),
		];
		expect(shown(log)).toEqual(['0:3 3:3*']);
	});
});

test('answers that are logged only if they fail are not predicted', () => {
	const first = reviewEvent('a', 3, { day: 10, interval: 5 });
	const later = (source: ReviewEvent['source'], day: number): ReviewEvent => ({
		...reviewEvent('b', 1, { day, previous: 'a' }),
		source,
	});
	expect(shown([first, later('choice', 15)])).toEqual(['0:3 5:1']);
	expect(shown([first, later('typed', 12)])).toEqual(['0:3 2:1']);
	expect(shown([first, later('typed', 15)])).toEqual(['0:3 5:1*']);
	expect(shown([first, later('study', 12)])).toEqual(['0:3 2:1*']);
});
