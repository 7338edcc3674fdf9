import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeckId } from '#lib/core/deck/deck.ts';
import type { EventId, SettingEvent } from '#lib/core/schedule/event.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import type { Retention } from '#lib/core/schedule/numbers/retention.ts';
import { SettingsInForce } from '#lib/core/schedule/settings-in-force.ts';
import { moment, reviewEvent, voidEvent } from '../log.ts';
import { anyLog, ITEMS, numbersOf } from './any-log.ts';

const easy = (id: string, day: number, item = ITEMS[0]) =>
	reviewEvent(id, 4, { day, ...(item === undefined ? {} : { item }) });

test('young and mature are all there is, and months add up to ever', () => {
	const isWhole = ({ all, young, mature }: Retention) => {
		expect(young.asked + mature.asked).toBe(all.asked);
		expect(young.kept + mature.kept).toBe(all.kept);
	};
	fc.assert(
		fc.property(anyLog, (log) => {
			const { recent, ever, months } = numbersOf(log).retention;
			for (const each of [recent, ever, ...months]) isWhole(each);
			expect(months.reduce((sum, { all }) => sum + all.asked, 0)).toBe(ever.all.asked);
			expect(months.reduce((sum, { all }) => sum + all.kept, 0)).toBe(ever.all.kept);
			expect(recent.all.asked).toBeLessThanOrEqual(ever.all.asked);
		}),
	);
});

describe('an answer tells of memory', () => {
	test('only a day or more after the one before, of what had been learnt', () => {
		const log = [
			easy('1', 100),
			reviewEvent('2', 3, { day: 100, at: moment(100, 5).at, item: ITEMS[0]! }),
			reviewEvent('3', 1, { day: 108, item: ITEMS[0]! }),
			reviewEvent('4', 3, { day: 109, item: ITEMS[0]! }),
		];
		// Of the four, the third alone: the last is answered in the steps after a lapse.
		expect(numbersOf(log).retention.ever.all).toMatchObject({ kept: 0, asked: 1 });
	});

	test('not where one of several was chosen: only wrong choices are logged as reviews', () => {
		const wrong = { ...reviewEvent('2', 1, { day: 108, item: ITEMS[0]! }), source: 'choice' };
		const log = [easy('1', 100), wrong as ReturnType<typeof easy>];
		expect(numbersOf(log).retention.ever.all.asked).toBe(0);
	});
});

test('an item is mature from a stability of 21 days on', () => {
	const log = [100, 108, 140].map((day, i) => easy(String(i), day));
	const { ever } = numbersOf(log).retention;
	expect(ever.young.asked).toBe(1);
	expect(ever.mature.asked).toBe(1);
});

test('the last thirty days end with today', () => {
	const item = 'gone/c' as ItemId;
	const log = [easy('1', 100, item), easy('2', 110, item), easy('3', 131, item)];
	expect(numbersOf(log, { today: 160 }).retention.recent.all.asked).toBe(1);
	expect(numbersOf(log, { today: 161 }).retention.recent.all.asked).toBe(0);
});

test('months are those of the calendar', () => {
	// Days 100 to 140 of 1970: April to May.
	const log = [100, 108, 125].map((day, i) => easy(String(i), day));
	expect(numbersOf(log).retention.months.map(({ month }) => month)).toEqual(['1970-04', '1970-05']);
});

/** Retention as it is set on a day, before anything is answered. */
function wish(id: string, day: number, value: unknown, scope = 'all'): SettingEvent {
	return {
		...{ v: 1, kind: 'setting', id: id as EventId, ...moment(day, -60) },
		...{ scope: scope as SettingEvent['scope'], name: 'retention', value },
	};
}

describe('an answer is held against what was wished for when it was asked', () => {
	const wishes = (log: readonly (SettingEvent | ReturnType<typeof easy>)[]) =>
		numbersOf(log, { settings: { retention: 0.8 } }).retention;

	test('not against what is set now', () => {
		const log = [...[easy('1', 100), easy('2', 108)], ...[wish('s', 120, 0.8), easy('3', 125)]];
		const { months, ever } = wishes(log);
		expect(months.map(({ all }) => all.wished)).toEqual([0.9, 0.8]);
		expect(ever.all.wished).toBeCloseTo(0.85, 10);
	});

	test('of its own deck, where that has a wish, the members of its sets too', () => {
		const member = 'deck/set/x' as ItemId;
		const gone = 'gone/c' as ItemId;
		const log = [
			...[wish('s1', 99, 0.85), wish('s2', 99, 0.95, 'deck')],
			...[easy('1', 100, member), easy('2', 100, gone), easy('3', 108, member)],
		];
		expect(wishes(log).ever.all.wished).toBe(0.95);
		expect(wishes([...log, easy('4', 109, gone)]).ever.all.wished).toBeCloseTo(0.9, 10);
	});

	test('until the deck gives its wish up for that of all', () => {
		const set = [wish('s1', 98, 0.85), wish('s2', 99, 0.95, 'deck')];
		const log = [...set, easy('1', 100), wish('s3', 108, null, 'deck'), easy('2', 108)];
		expect(wishes(log).ever.all.wished).toBe(0.85);
	});

	test('but a wish that was taken back, or makes no sense, never held', () => {
		const log = [wish('s1', 98, 0.85), easy('1', 100), wish('s2', 101, 7), easy('2', 108)];
		expect(wishes(log).ever.all.wished).toBe(0.85);
		expect(numbersOf([...log, voidEvent('v', 's1')]).retention.ever.all.wished).toBe(0.9);
	});

	test('young and mature each by their own answers', () => {
		const log = [easy('1', 100), easy('2', 108), wish('s', 120, 0.8), easy('3', 140)];
		const { young, mature } = wishes(log).ever;
		expect([young.wished, mature.wished]).toEqual([0.9, 0.8]);
	});
});

test('the wishes in force in the end are those that the settings have', () => {
	const anyWish = fc.record({
		day: fc.integer({ min: 100, max: 108 }),
		value: fc.constantFrom(0.8, 0.85, 0.95, 0.5, null, 'much'),
		scope: fc.constantFrom('all', 'deck', 'gone'),
	});
	fc.assert(
		fc.property(fc.array(anyWish, { maxLength: 8 }), (drawn) => {
			const set = drawn.map(({ day, value, scope }, i) => wish(`s${i}`, day, value, scope));
			const log = [...set, easy('1', 100), easy('2', 109)];
			const inForce = new SettingsInForce(set).of('deck' as DeckId).retention;
			expect(numbersOf(log).retention.ever.all.wished).toBe(inForce);
		}),
	);
});
