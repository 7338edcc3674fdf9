import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeckId } from '#lib/core/deck/deck.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { digestLog, readyLog } from '#lib/core/schedule/numbers/digest-log.ts';
import { union } from '#lib/core/schedule/log-order.ts';
import { standing } from '#lib/core/schedule/voided.ts';
import { DEFAULT_SETTINGS } from '#lib/core/schedule/settings.ts';
import { moment, reviewEvent } from '../log.ts';
import { anyLog, atOnce, DECK, numbersOf } from './any-log.ts';

test('the order in which events arrive, and how often, changes no number', () => {
	const shuffled = anyLog.chain((log) =>
		fc.tuple(
			fc.constant(log),
			fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 }),
		),
	);
	fc.assert(
		fc.property(shuffled, ([log, arrived]) => {
			expect(numbersOf(arrived)).toEqual(numbersOf(log));
		}),
	);
});

test('the numbers of one deck are those of a log that holds nothing else', () => {
	const isHere = (item: ItemId) => item.startsWith('deck/');
	fc.assert(
		fc.property(anyLog, (log) => {
			const own = log.filter((event) => !('item' in event) || isHere(event.item));
			expect(numbersOf(log, { scope: 'deck' as DeckId })).toEqual(numbersOf(own));
		}),
	);
});

test('an empty log has numbers too: nothing answered, nothing known, nothing to come', () => {
	const { days, calibration, memory, forecast, hardest, retention } = numbersOf([]);
	expect(days).toEqual([]);
	expect(calibration).toBeNull();
	expect(memory.past).toEqual([{ day: 160, known: 0 }]);
	expect(memory.items).toBe(5);
	expect(forecast.days.every(({ cards }) => cards === 0)).toBe(true);
	expect(hardest).toEqual({ byLapses: [], byShare: [], members: [] });
	expect(retention.ever.all.asked).toBe(0);
});

test('a long log is put in order in slices of whole days, as if at one go', () => {
	const log = Array.from({ length: 5000 }, (_, i) =>
		reviewEvent(`r${i}`, 3, { day: 150 - Math.floor(i / 100), item: `deck/${i}` as ItemId }),
	);
	expect([...readyLog(log)].length).toBeGreaterThan(4);
	expect(atOnce(readyLog(log))).toEqual(standing(union(log)));
});

test('a long log is worked through in many slices', () => {
	const log = Array.from({ length: 5000 }, (_, i) =>
		reviewEvent(`r${i}`, 3, { day: 100 + Math.floor(i / 100), item: `deck/${i}` as ItemId }),
	);
	const working = digestLog({
		log: atOnce(readyLog(log)),
		decks: [DECK],
		scope: 'all',
		settings: () => DEFAULT_SETTINGS,
		now: moment(200),
	});
	let slices = 0;
	let last = 0;
	for (let next = working.next(); !next.done; next = working.next()) {
		slices += 1;
		expect(next.value).toBeGreaterThanOrEqual(last);
		last = next.value;
	}
	expect(last).toBe(1);
	expect(slices).toBeGreaterThan(8);
});
