import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '#lib/core/schedule/day.ts';
import type { EventId } from '#lib/core/schedule/event.ts';
import type { ItemState } from '#lib/core/schedule/item-state.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { DEFAULT_SETTINGS, type ScheduleSettings } from '#lib/core/schedule/settings.ts';
import {
	RETENTIONS,
	USUAL_DAYS,
	workloadCurve,
	type Learner,
	type Workload,
} from '#lib/core/schedule/workload.ts';
import { SimulatedLearner, type StudiedDay } from './simulated-learner.ts';

const START = 20_000;

function simulated(
	learner: SimulatedLearner,
	{ from, days }: { readonly from: number; readonly days: number },
	settings: ScheduleSettings,
): readonly StudiedDay[] {
	return Array.from({ length: days }, (_, i) => learner.study(from + i, settings));
}

function foretold(given: Learner, retention: number, days: number): Workload {
	return workloadCurve([given], [retention], days)[0]!;
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const within = (share: number, value: number, of: number) => {
	expect(value, `${String(value)} beside ${String(of)}`).toBeGreaterThan(of * (1 - share));
	expect(value, `${String(value)} beside ${String(of)}`).toBeLessThan(of * (1 + share));
};

describe('beside a learner who is simulated day by day', () => {
	const settings = (rest: Partial<ScheduleSettings> = {}): ScheduleSettings => ({
		...DEFAULT_SETTINGS,
		reviewsPerDay: 9_999,
		...rest,
	});

	test.each([0.8, 0.9, 0.95])('the steady work of new cards every day, at %f', (retention) => {
		const wished = settings({ retention });
		const days = 150;
		const late = 50;
		const learner = new SimulatedLearner(`steady ${String(retention)}`, days * 10);
		const studied = simulated(learner, { from: START, days }, wished).slice(-late);
		const given = { known: [], unseen: days * 10, today: START as Day, settings: wished };
		const all = foretold(given, retention, days);
		const before = foretold(given, retention, days - late);
		const steady = (of: 'reviews' | 'answers') =>
			(all[of] * days - before[of] * (days - late)) / late;
		within(0.1, steady('reviews'), mean(studied.map(({ reviews }) => reviews)));
		within(0.1, steady('answers'), mean(studied.map(({ answers }) => answers)));
	});

	test.each([0.82, 0.9, 0.94])(
		'the next three months of a deck half learnt, at %f',
		(retention) => {
			const learner = new SimulatedLearner(`half ${String(retention)}`, 600);
			simulated(learner, { from: START, days: 40 }, settings());
			const today = START + 40;
			const wished = settings({ retention });
			const given: Learner = {
				known: [...learner.states.values()].map((state) => ({ state, share: 1 })),
				unseen: learner.unseen,
				today: today as Day,
				settings: wished,
			};
			const expected = foretold(given, retention, USUAL_DAYS);
			const studied = simulated(learner, { from: today, days: USUAL_DAYS }, wished);
			within(0.1, expected.reviews, mean(studied.map(({ reviews }) => reviews)));
			within(0.1, expected.answers, mean(studied.map(({ answers }) => answers)));
		},
	);

	test('other steps', () => {
		const wished = settings({ learnSteps: [], relearnSteps: [1, 10, 30] });
		const learner = new SimulatedLearner('other steps', 400);
		const given = { known: [], unseen: 400, today: START as Day, settings: wished };
		const studied = simulated(learner, { from: START, days: USUAL_DAYS }, wished);
		const expected = foretold(given, wished.retention, USUAL_DAYS);
		within(0.1, expected.reviews, mean(studied.map(({ reviews }) => reviews)));
		within(0.1, expected.answers, mean(studied.map(({ answers }) => answers)));
	});
});

const TODAY = 20_000 as Day;

const item = fc
	.record({
		stability: fc.double({ min: 0.2, max: 400, noNaN: true }),
		difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
		ago: fc.integer({ min: 1, max: 60 }),
		due: fc.integer({ min: -20, max: 120 }),
	})
	.map(({ stability, difficulty, ago, due }): ItemState => ({
		...{ item: 'deck/card' as ItemId, phase: 'review', stability, difficulty, step: null },
		...{ lastDay: (TODAY - ago) as Day, lastAt: 0, dueDay: (TODAY + due) as Day, dueAt: null },
		...{ introducedDay: (TODAY - 90) as Day, reviews: 4, lapses: 0, lastReview: 'r' as EventId },
	}));
const learner = fc
	.record({
		states: fc.array(item, { maxLength: 40 }),
		unseen: fc.integer({ min: 0, max: 300 }),
		newPerDay: fc.integer({ min: 0, max: 30 }),
	})
	.map(({ states, unseen, newPerDay }): Learner => ({
		known: states.map((state) => ({ state, share: 1 })),
		...{ unseen, today: TODAY, settings: { ...DEFAULT_SETTINGS, newPerDay } },
	}));
const few = { numRuns: 30 };
const [AT_80, AT_95] = [0.8, 0.95];

describe('laws', () => {
	test('learners side by side cost what they cost together', () => {
		fc.assert(
			fc.property(learner, learner, (a, b) => {
				const sum = workloadCurve([a], [0.9])[0]!.reviews + workloadCurve([b], [0.9])[0]!.reviews;
				expect(workloadCurve([a, b], [0.9])[0]!.reviews).toBeCloseTo(sum, 8);
			}),
			few,
		);
	});

	test('more cards never cost less, and half a card costs half', () => {
		fc.assert(
			fc.property(learner, item, (one, state) => {
				const cost = (share: number) =>
					workloadCurve([{ ...one, known: [...one.known, { state, share }] }], [0.9])[0]!.answers;
				const alone = cost(0);
				expect(cost(1)).toBeGreaterThanOrEqual(alone);
				expect(cost(0.5) - alone).toBeCloseTo((cost(1) - alone) / 2, 8);
			}),
			few,
		);
	});

	test('more new cards a day never cost less', () => {
		fc.assert(
			fc.property(learner, fc.integer({ min: 0, max: 20 }), (one, more) => {
				const settings = { ...one.settings, newPerDay: one.settings.newPerDay + more };
				const [less] = workloadCurve([one], [0.9]);
				const [greater] = workloadCurve([{ ...one, settings }], [0.9]);
				expect(greater!.answers).toBeGreaterThanOrEqual(less!.answers - 1e-9);
			}),
			few,
		);
	});

	test('remembering 95 of 100 costs more reviews than remembering 80, where there is much to do', () => {
		const settings = { ...DEFAULT_SETTINGS, newPerDay: 10 };
		const one: Learner = { known: [], unseen: 900, today: TODAY, settings };
		const [low, high] = workloadCurve([one], [AT_80, AT_95]);
		expect(high!.reviews).toBeGreaterThan(low!.reviews * 1.5);
		const curve = workloadCurve([one]).map(({ reviews }) => reviews);
		expect(curve).toEqual(curve.toSorted((a, b) => a - b));
		expect(curve).toHaveLength(RETENTIONS.length);
	});

	test('nobody has nothing to do', () => {
		const idle: Learner = { known: [], unseen: 0, today: TODAY, settings: DEFAULT_SETTINGS };
		expect(workloadCurve([idle], [0.9])).toEqual([{ retention: 0.9, reviews: 0, answers: 0 }]);
		expect(workloadCurve([], [0.9])).toEqual([{ retention: 0.9, reviews: 0, answers: 0 }]);
	});

	test('nothing but finite figures, of 0 or more', () => {
		fc.assert(
			fc.property(learner, (one) => {
				for (const { reviews, answers } of workloadCurve([one], [AT_80, AT_95])) {
					expect(reviews).toBeGreaterThanOrEqual(0);
					expect(answers).toBeGreaterThanOrEqual(reviews - 1e-9);
					expect(Number.isFinite(answers)).toBe(true);
				}
			}),
			few,
		);
	});
});
