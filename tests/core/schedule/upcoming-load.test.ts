import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card, CardId, FactId, MemberId } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import type { Day } from '#lib/core/schedule/day.ts';
import { dueQueue } from '#lib/core/schedule/due-queue.ts';
import type { EventId } from '#lib/core/schedule/event.ts';
import type { ItemState } from '#lib/core/schedule/item-state.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { queueCards } from '#lib/core/schedule/queue-card.ts';
import { DEFAULT_SETTINGS, type ScheduleSettings } from '#lib/core/schedule/settings.ts';
import { summedLoad, upcomingLoad, type UpcomingLoad } from '#lib/core/schedule/upcoming-load.ts';
import { moment } from './log.ts';

const TODAY = 20_000;
const DAYS = 60;
const DECK = 'deck' as DeckId;

const base = { prompt: 'p', accepted: [], citation: null };
const plain = (id: string): Card => ({
	...{ ...base, id: id as CardId, kind: 'basic', answer: 'a', fact: id as FactId },
});
const members = ['a', 'b', 'c'].map((id) => ({ id: id as MemberId, label: id, accepted: [] }));
const setOf = (id: string): Card => ({
	...{ ...base, id: id as CardId, kind: 'set', members, fact: id as FactId },
});

const state = (item: string, due: number, ago = 10): ItemState => ({
	...{ item: `deck/${item}` as ItemId, phase: 'review', stability: 20, difficulty: 5, step: null },
	...{ lastDay: (TODAY - ago) as Day, lastAt: 0, dueDay: (TODAY + due) as Day, dueAt: null },
	...{ introducedDay: (TODAY - 90) as Day, reviews: 4, lapses: 0, lastReview: 'r' as EventId },
});

function load(
	cards: readonly Card[],
	states: readonly ItemState[],
	settings: Partial<ScheduleSettings> = {},
	suspended: readonly string[] = [],
): UpcomingLoad {
	const aside = { suspended: true, buriedUntil: null };
	return upcomingLoad(
		{
			cards: queueCards({ id: DECK, cards }),
			states: new Map(states.map((each) => [each.item, each])),
			controls: new Map(suspended.map((id) => [`deck/${id}` as ItemId, aside])),
			now: moment(TODAY),
			settings: { ...DEFAULT_SETTINGS, ...settings },
		},
		DAYS,
	);
}

const total = ({ days, later }: UpcomingLoad) => days.reduce((sum, count) => sum + count, later);

const dues = fc.array(fc.integer({ min: -20, max: 150 }), { minLength: 1, maxLength: 60 });
const deckOf = (due: readonly number[]) => ({
	cards: due.map((_, i) => plain(String(i))),
	states: due.map((each, i) => state(String(i), each)),
});
const away = fc
	.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 20 }))
	.map(([from, length]) => ({ from: (TODAY + from) as Day, to: (TODAY + from + length) as Day }));
const easyDays = fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 7, maxLength: 7 });

describe('laws', () => {
	test('plans move cards, and never lose one', () => {
		fc.assert(
			fc.property(dues, fc.option(away), easyDays, (due, time, easy) => {
				const { cards, states } = deckOf(due);
				expect(total(load(cards, states, { away: time, easyDays: easy }))).toBe(cards.length);
			}),
		);
	});

	test('a break has nothing in it', () => {
		fc.assert(
			fc.property(dues, away, (due, time) => {
				const { cards, states } = deckOf(due);
				const { days } = load(cards, states, { away: time });
				const inBreak = days.slice(time.from - TODAY, time.to - TODAY + 1);
				expect(inBreak.every((count) => count === 0)).toBe(true);
			}),
		);
	});

	test('nothing comes past an exam', () => {
		fc.assert(
			fc.property(dues, fc.integer({ min: 0, max: DAYS - 1 }), (due, exam) => {
				const { cards, states } = deckOf(due);
				const { days, later } = load(cards, states, { exam: (TODAY + exam) as Day });
				expect(later).toBe(0);
				expect(days.slice(exam + 1).every((count) => count === 0)).toBe(true);
			}),
		);
	});

	test('today has as many as the due queue, siblings and the limit of a day among its reasons', () => {
		const limit = fc.integer({ min: 0, max: 40 });
		fc.assert(
			fc.property(dues, limit, fc.boolean(), (due, reviewsPerDay, isMet) => {
				const { cards, states } = deckOf(due);
				const siblings = cards.map((card, i) => ({
					...card,
					fact: `f${String(i >> 1)}` as FactId,
				}));
				const met = isMet ? { lastDay: TODAY as Day, dueDay: (TODAY + 3) as Day } : {};
				const known = states.map((each, i) => (i === 0 ? { ...each, ...met } : each));
				const input = {
					...{ cards: queueCards({ id: DECK, cards: siblings }), controls: new Map() },
					states: new Map(known.map((each) => [each.item, each])),
					...{ now: moment(TODAY), settings: { ...DEFAULT_SETTINGS, reviewsPerDay } },
				};
				const { counts } = dueQueue(input);
				const ahead = upcomingLoad(input, DAYS);
				expect(ahead.days[0]).toBe(counts.due + counts.step);
				expect(total(ahead)).toBe(cards.length);
			}),
		);
	});

	test('decks together come to the sum of each', () => {
		fc.assert(
			fc.property(dues, dues, (a, b) => {
				const loads = [a, b].map((due) => load(deckOf(due).cards, deckOf(due).states));
				const sum = summedLoad(loads, DAYS);
				expect(total(sum)).toBe(a.length + b.length);
				expect(sum.days[0]).toBe(loads[0]!.days[0]! + loads[1]!.days[0]!);
			}),
		);
	});
});

test('what is overdue comes today, and what is far off is kept apart', () => {
	const { days, later } = load(
		[plain('a'), plain('b'), plain('c')],
		[state('a', -3), state('b', 5), state('c', 100)],
	);
	expect(days[0]).toBe(1);
	expect(days[5]).toBe(1);
	expect(later).toBe(1);
});

test('new and suspended cards are not in it, and steps are due today', () => {
	const running = { ...state('b', 0), phase: 'learning' as const, step: 0, dueAt: 1 };
	const cards = [plain('a'), plain('b'), plain('new')];
	const { days, later } = load(cards, [state('a', 2), running], {}, ['a']);
	expect(days[0]).toBe(1);
	expect(total({ days, later })).toBe(1);
});

test('a set counts as one, on the day of its mean, whatever is new in it', () => {
	const set = load([setOf('s')], [state('s/a', 2, 30), state('s/b', 40, 1)]);
	expect(total(set)).toBe(1);
	expect(set.days[0]).toBe(0);
});
