import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '#lib/core/schedule/day.ts';
import type { EventId, LogEvent, Rating } from '#lib/core/schedule/event.ts';
import { applyEvent, foldItem, foldLog, UNTOUCHED } from '#lib/core/schedule/fold.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { inLogOrder, union } from '#lib/core/schedule/log-order.ts';
import { review } from '#lib/core/schedule/review.ts';
import { DEFAULT_SETTINGS } from '#lib/core/schedule/settings.ts';
import { standing } from '#lib/core/schedule/voided.ts';
import { EXACT, ITEM, moment, reviewEvent, studied, voidEvent } from './log.ts';

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h') as fc.Arbitrary<EventId>;

/** Any event that may reach one item's fold, with days and instants that contradict one another. */
const anyEvent: fc.Arbitrary<LogEvent> = fc
	.record({
		id: ids,
		target: ids,
		previous: fc.option(ids),
		day: fc.integer({ min: 100, max: 130 }),
		at: fc.integer({ min: 0, max: 5 }),
		rating: fc.constantFrom<Rating[]>(1, 2, 3, 4),
		interval: fc.option(fc.integer({ min: 1, max: 99 })),
		kind: fc.constantFrom(
			'review',
			'review',
			'review',
			'void',
			'void',
			'reset',
			'suspend',
			'resume',
		),
	})
	.map(({ id, target, previous, day, at, rating, interval, kind }): LogEvent => {
		const base = { v: 1 as const, id, at, offset: 0, day: day as Day };
		if (kind === 'void') return { ...base, kind, target };
		if (kind !== 'review') return { ...base, kind, item: ITEM };
		return { ...reviewEvent(id, rating, { day, at, previous, interval }), ...base };
	});

const anyLog = fc.array(anyEvent, { maxLength: 12 });

describe('the fold', () => {
	test('does not depend on the order of arrival, nor on duplicates', () => {
		fc.assert(
			fc.property(anyLog, fc.infiniteStream(fc.nat()), (log, order) => {
				const keys = new Map([...log, ...log].map((event) => [event, order.next().value]));
				const shuffled = [...log, ...log].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
				expect(foldItem(shuffled)).toEqual(foldItem(log));
			}),
		);
	});

	test('of one event more is the same as folding all again, wherever it says anything', () => {
		fc.assert(
			fc.property(anyLog, anyEvent, (log, event) => {
				fc.pre(log.every(({ id }) => id !== event.id));
				fc.pre(log.every((other) => other.kind !== 'void' || other.target !== event.id));
				const grown = applyEvent(foldItem(log), event);
				if (grown !== undefined) expect(grown).toEqual(foldItem([...log, event]));
			}),
		);
	});

	test('goes on from the last event without folding again', () => {
		const log = studied([3, 3, 3, 1, 3]);
		let folded = UNTOUCHED;
		for (const event of log) {
			const grown = applyEvent(folded, event);
			expect(grown).toBeDefined();
			folded = grown ?? folded;
		}
		expect(folded).toEqual(foldItem(log));
	});

	test('leaves a void and an event of the past to a new fold', () => {
		const [first, second] = studied([3, 3]);
		if (first === undefined || second === undefined) throw new Error('two reviews');
		expect(applyEvent(foldItem([first, second]), voidEvent('v', second.id))).toBeUndefined();
		expect(applyEvent(foldItem([second]), first)).toBeUndefined();
	});

	test('takes an undone review back, and a redone one in again', () => {
		fc.assert(
			fc.property(anyLog, anyEvent, (log, event) => {
				const used = new Set([...log, event].map(({ id }) => id));
				fc.pre(event.kind !== 'void' && log.every(({ id }) => id !== event.id));
				fc.pre(log.every((other) => other.kind !== 'void' || other.target !== event.id));
				fc.pre(!used.has('undo' as EventId));
				const undo = voidEvent('undo', event.id);
				const redo = voidEvent('redo', undo.id);
				expect(foldItem([...log, event, undo])).toEqual(foldItem(log));
				expect(foldItem([...log, event, undo, redo])).toEqual(foldItem([...log, event]));
			}),
		);
	});

	test('keeps both of two events that share an id but not their content', () => {
		const good = reviewEvent('same', 3, { day: 100 });
		const again = reviewEvent('same', 1, { day: 101 });
		expect(foldItem([good, again]).state?.reviews).toBe(2);
		expect(foldItem([good, { ...good }]).state?.reviews).toBe(1);
	});

	test('takes no notice of voids that void one another', () => {
		const kept = reviewEvent('r', 3, { day: 100 });
		const log = [kept, voidEvent('v', 'w'), voidEvent('w', 'v')];
		expect(foldItem(log).state?.reviews).toBe(1);
		expect(standing([...log, voidEvent('x', 'r')])).toEqual([]);
	});

	test('starts anew after a reset', () => {
		const log = studied([3, 3, 3]);
		const reset: LogEvent = { v: 1, kind: 'reset', id: 'z' as EventId, ...moment(900), item: ITEM };
		expect(foldItem([...log, reset]).state).toBeUndefined();
		const after = reviewEvent('zz', 3, { day: 901 });
		expect(foldItem([...log, reset, after]).state).toMatchObject({
			reviews: 1,
			introducedDay: 901,
		});
	});

	test('remembers what was suspended or buried before the first review', () => {
		const base = { v: 1 as const, offset: 0, day: 100 as Day, item: ITEM };
		const suspend: LogEvent = { ...base, kind: 'suspend', id: 'a' as EventId, at: 1 };
		const bury: LogEvent = { ...base, kind: 'bury', id: 'b' as EventId, at: 2, until: 102 as Day };
		const resume: LogEvent = { ...base, kind: 'resume', id: 'c' as EventId, at: 3 };
		expect(foldItem([bury, suspend]).control).toEqual({ suspended: true, buriedUntil: 102 });
		expect(foldItem([resume, suspend, bury]).control).toEqual({
			suspended: false,
			buriedUntil: null,
		});
	});

	test('of a whole log is the fold of each item', () => {
		const other = 'deck/other' as ItemId;
		const mine = studied([3, 3, 4]);
		const theirs = studied([1, 3], other).map((event) => ({
			...event,
			id: `o${event.id}` as EventId,
		}));
		const all = foldLog([...theirs, ...mine, voidEvent('v', 'o1')]);
		expect(all.get(ITEM)).toEqual(foldItem(mine));
		expect(all.get(other)).toEqual(foldItem(theirs.slice(0, 1)));
	});
});

describe('the due day', () => {
	test('is the one that was shown, when nothing came between', () => {
		const first = reviewEvent('a', 4, { day: 100, interval: 8 });
		const second = reviewEvent('b', 3, { day: 108, previous: 'a', interval: 41 });
		expect(foldItem([first, second]).state?.dueDay).toBe(149);
	});

	test('is worked out again when another device reviewed in between', () => {
		const first = reviewEvent('a', 4, { day: 100, interval: 8 });
		const between = reviewEvent('b', 1, { day: 104, previous: 'a', step: 0 });
		const second = reviewEvent('c', 3, { day: 108, previous: 'a', interval: 41 });
		const state = foldItem([first, between, second]).state;
		expect(state?.phase).toBe('review');
		expect(state?.dueDay).toBeLessThan(149);
		expect(foldItem([second, between, first]).state).toEqual(state);
	});

	test('never goes past the longest interval allowed, for any grade', () => {
		const settings = { ...DEFAULT_SETTINGS, maximumInterval: 30 };
		const log = [0, 1, 2, 3, 4, 5].map((n) => reviewEvent(String(n), 4, { day: 100 + 30 * n }));
		expect(foldItem(log, settings).state?.dueDay).toBeLessThanOrEqual(280);
	});
});

describe('a clock that goes back', () => {
	const anyMoment = fc.record({
		day: fc.integer({ min: 90, max: 110 }),
		at: fc.integer({ min: -9, max: 9 }),
	});
	const anyAnswer = fc.tuple(anyMoment, fc.constantFrom<Rating[]>(1, 2, 3, 4));

	test('never throws, and never shortens an interval', () => {
		fc.assert(
			fc.property(fc.array(anyAnswer, { maxLength: 15 }), (answers) => {
				const log: LogEvent[] = [];
				for (const [i, [{ day, at }, rating]] of answers.entries()) {
					const state = foldItem(log, EXACT).state;
					const now = { at: day * 86_400_000 + at, offset: 0, day: day as Day };
					const id = `r${String(i)}` as EventId;
					const answer = {
						item: ITEM,
						rating,
						id,
						state,
						moment: now,
						ms: 1,
						source: 'study' as const,
					};
					const event = review({ ...answer, settings: EXACT });
					log.push(event);
					const after = foldItem(log, EXACT).state;
					expect(after?.lastReview).toBe(id);
					expect(after?.step).toBe(event.step);
					if (state?.phase !== 'review' || rating === 1) continue;
					expect(after?.dueDay).toBeGreaterThanOrEqual(Math.min(state.dueDay, day));
					if (day <= state.lastDay) expect(after?.dueDay).toBeGreaterThanOrEqual(state.dueDay);
				}
				expect([...union(log)].sort(inLogOrder)).toEqual(log);
			}),
		);
	});
});
