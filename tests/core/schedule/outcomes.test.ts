import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '#lib/core/schedule/day.ts';
import type { EventId, Rating } from '#lib/core/schedule/event.ts';
import { foldItem } from '#lib/core/schedule/fold.ts';
import { outcomes } from '#lib/core/schedule/outcomes.ts';
import { review, reviews, type Answered } from '#lib/core/schedule/review.ts';
import { DEFAULT_SETTINGS } from '#lib/core/schedule/settings.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { EXACT, ITEM, moment, studied } from './log.ts';

const anyRating = fc.constantFrom<Rating[]>(1, 2, 3, 4);

describe('reviews at their due time', () => {
	// py-fsrs 6.3.1 (MIT), tests/test_basic.py: FSRS-6 defaults, no fuzz, steps 1 m and 10 m, relearning 10 m.
	test('give the intervals of py-fsrs', () => {
		const log = studied([3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3]);
		const intervals = log.map((event) => (event.kind === 'review' ? (event.interval ?? 0) : -1));
		expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
	});
});

describe('the first answers of an item', () => {
	const shown = (ratings: readonly Rating[]) => {
		const state = foldItem(studied(ratings)).state;
		return outcomes({ item: ITEM, state, now: moment(100, 60), settings: EXACT });
	};

	test('pass through steps of 1 and 10 minutes', () => {
		const step = (step: number, minutes: number) => ({
			interval: null,
			comesIn: null,
			step,
			minutes,
		});
		expect(shown([])).toMatchObject({ 1: step(0, 1), 2: step(0, 6), 3: step(1, 10) });
		expect(shown([])[4]).toEqual({ interval: 8, comesIn: 8, step: null, minutes: null });
		expect(shown([3])).toMatchObject({ 1: step(0, 1), 2: step(1, 10), 3: { interval: 2 } });
	});

	test('are followed by one step of 10 minutes after a lapse', () => {
		const lapsed = foldItem(studied([3, 3, 1])).state;
		expect(lapsed).toMatchObject({ phase: 'relearning', step: 0, lapses: 1 });
		const next = outcomes({ item: ITEM, state: lapsed, now: moment(102, 10), settings: EXACT });
		expect(next).toMatchObject({ 1: { minutes: 10 }, 2: { minutes: 15 }, 3: { step: null } });
	});

	test('go without steps where there are none', () => {
		const settings = { ...EXACT, learnSteps: [], relearnSteps: [] };
		const all = Object.values(
			outcomes({ item: ITEM, state: undefined, now: moment(100), settings }),
		);
		expect(all.map(({ interval }) => interval)).toEqual([1, 1, 2, 8]);
	});
});

describe('what the buttons show', () => {
	test('is what the event stores, and what the fold makes of it', () => {
		fc.assert(
			fc.property(
				fc.array(anyRating, { maxLength: 8 }),
				anyRating,
				fc.nat(60),
				(past, rating, wait) => {
					const log = studied(past, ITEM, DEFAULT_SETTINGS);
					const state = foldItem(log).state;
					// In the evening: the steps of the day are behind it.
					const now = moment((state?.dueDay ?? 100) + wait, 300);
					const outcome = outcomes({ item: ITEM, state, now, settings: DEFAULT_SETTINGS })[rating];
					const id = 'now' as EventId;
					const answer = {
						item: ITEM,
						rating,
						id,
						state,
						moment: now,
						ms: 1,
						source: 'study' as const,
					};
					const event = review({ ...answer, settings: DEFAULT_SETTINGS });
					const after = foldItem([...log, event]).state;
					expect(event).toMatchObject({ interval: outcome.interval, step: outcome.step });
					expect(after?.step).toBe(outcome.step);
					if (outcome.interval !== null) expect(after?.dueDay).toBe(now.day + outcome.interval);
					else expect(after?.dueAt).toBe(now.at + (outcome.minutes ?? 0) * 60_000);
				},
			),
		);
	});

	test('never puts a better answer before a worse one, nor any past the longest interval', () => {
		fc.assert(
			fc.property(
				fc.array(anyRating, { maxLength: 8 }),
				fc.nat(400),
				fc.integer({ min: 1, max: 400 }),
				(past, wait, maximumInterval) => {
					const settings = { ...DEFAULT_SETTINGS, maximumInterval };
					const state = foldItem(studied(past)).state;
					const shown = outcomes({ item: ITEM, state, now: moment(100 + wait), settings });
					const days = ([1, 2, 3, 4] as const).flatMap((rating) => shown[rating].interval ?? []);
					expect([...days].sort((a, b) => a - b)).toEqual(days);
					expect(days.every((day) => day >= 1 && day <= maximumInterval)).toBe(true);
				},
			),
		);
	});

	test('spreads cards that were learnt together over neighbouring days', () => {
		const due = (item: string) => {
			const state = foldItem(studied([3, 3, 3, 3], item as ItemId)).state;
			return (
				outcomes({
					item: item as ItemId,
					state,
					now: moment(state?.dueDay ?? 0),
					settings: DEFAULT_SETTINGS,
				})[3].interval ?? 0
			);
		};
		const days = Array.from({ length: 60 }, (_, i) => due(`deck/card${String(i)}`));
		expect(new Set(days).size).toBeGreaterThan(5);
		expect(Math.max(...days) - Math.min(...days)).toBeLessThan(30);
	});

	test('is the same day for a clock that went back, as for no time passed', () => {
		const state = foldItem(studied([3, 3, 3])).state;
		const last = state?.lastDay ?? 0;
		expect(outcomes({ item: ITEM, state, now: moment(last - 50), settings: EXACT })).toEqual(
			outcomes({ item: ITEM, state, now: moment(last), settings: EXACT }),
		);
	});
});

describe('a review', () => {
	test('keeps the time to at most a minute, and names what it follows', () => {
		const log = studied([3]);
		const state = foldItem(log).state;
		const answer = { item: ITEM, rating: 3, id: 'x' as EventId, state } as const;
		const how = {
			moment: moment(100, 10),
			ms: 3_600_000,
			source: 'typed',
			settings: EXACT,
		} as const;
		expect(review({ ...answer, ...how })).toMatchObject({
			ms: 60_000,
			previous: '0',
			source: 'typed',
		});
	});

	test('of a set is one event a member, all at one moment even where the clock went back', () => {
		const items = ['a', 'b'].map((member) => `deck/set/${member}` as ItemId);
		const states = items.map((item, i) => foldItem(studied(i ? [3, 3, 3] : [3], item)).state);
		const answered = items.map((item, i): Answered => ({
			item,
			rating: 3,
			id: `n${String(i)}` as EventId,
			state: states[i],
		}));
		const now = { at: 5, offset: 0, day: 1 as Day };
		const events = reviews(answered, { moment: now, ms: 9, source: 'typed', settings: EXACT });
		expect(new Set(events.map(({ at }) => at)).size).toBe(1);
		expect(events[0]?.at).toBeGreaterThan(states[1]?.lastAt ?? Infinity);
		expect(events.map(({ item }) => item)).toEqual(items);
	});
});
