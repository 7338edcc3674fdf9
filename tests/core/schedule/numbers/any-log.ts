import fc from 'fast-check';
import type { Card, CardId, FactId, MemberId } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import type { LogEvent, Rating } from '#lib/core/schedule/event.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { digestLog, readyLog, type LearnerNumbers } from '#lib/core/schedule/numbers/digest-log.ts';
import { DEFAULT_SETTINGS, type ScheduleSettings } from '#lib/core/schedule/settings.ts';
import { moment, reviewEvent, voidEvent } from '../log.ts';

function plain(id: string): Card {
	return {
		...{ id: id as CardId, kind: 'basic', prompt: `What is ${id}?`, answer: id, accepted: [] },
		...{ citation: null, fact: id as FactId },
	};
}

/** A deck of two plain cards and a set of three. */
export const DECK = {
	id: 'deck' as DeckId,
	cards: [
		plain('a'),
		plain('b'),
		{
			...{ id: 'set' as CardId, kind: 'set', prompt: 'Which three?', accepted: [] },
			...{ citation: null, fact: 'set' as FactId },
			members: ['x', 'y', 'z'].map((id) => ({ id: id as MemberId, label: id, accepted: [] })),
		} satisfies Card,
	],
};

export const ITEMS = ['deck/a', 'deck/b', 'deck/set/x', 'deck/set/y', 'deck/set/z'].map(
	(item) => item as ItemId,
);
export const TODAY = 160;

const anyReview = fc.record({
	id: fc.integer({ min: 0, max: 999 }),
	item: fc.constantFrom(...ITEMS, 'gone/c' as ItemId),
	rating: fc.constantFrom<Rating[]>(1, 2, 3, 4),
	day: fc.integer({ min: 100, max: TODAY }),
	minutes: fc.integer({ min: 0, max: 3 }),
});

/** Reviews of a few items over two months, some of them taken back. */
export const anyLog: fc.Arbitrary<readonly LogEvent[]> = fc
	.tuple(
		fc.uniqueArray(anyReview, { selector: ({ id }) => id, maxLength: 60 }),
		fc.array(fc.integer({ min: 0, max: 999 }), { maxLength: 3 }),
	)
	.map(([reviews, voided]) => [
		...reviews.map(({ id, item, rating, day, minutes }) =>
			reviewEvent(`r${id}`, rating, { day, at: moment(day, minutes).at, item }),
		),
		...voided.map((target, i) => voidEvent(`v${i}`, `r${target}`)),
	]);

interface Wish {
	readonly scope?: DeckId | 'all';
	readonly today?: number;
	readonly settings?: Partial<ScheduleSettings>;
}

/** All numbers of a log, at one go. */
export function numbersOf(events: readonly LogEvent[], wish: Wish = {}): LearnerNumbers {
	const { scope = 'all', today = TODAY, settings = {} } = wish;
	const working = digestLog({
		log: atOnce(readyLog(events)),
		decks: [DECK],
		scope,
		settings: () => ({ ...DEFAULT_SETTINGS, ...settings }),
		now: moment(today),
	});
	return atOnce(working);
}

/** What work in slices comes to. */
export function atOnce<Result>(working: Generator<unknown, Result>): Result {
	for (;;) {
		const next = working.next();
		if (next.done) return next.value;
	}
}
