import { expect, test } from 'vitest';
import type { SetCard } from '#lib/core/cards/card.ts';
import { cardReport } from '#lib/core/schedule/card-report.ts';
import type { EventId, LogEvent } from '#lib/core/schedule/event.ts';
import { foldLog } from '#lib/core/schedule/fold.ts';
import { itemId } from '#lib/core/schedule/item.ts';
import { queueCards } from '#lib/core/schedule/queue-card.ts';
import { RIVERS } from '../../state/fixture.ts';
import { EXACT, moment, reviewEvent, studied, voidEvent } from './log.ts';

const [length, , five] = RIVERS.cards;
if (length === undefined || five?.kind !== 'set') throw new Error('other cards in the fixture');
const ITEM = itemId(RIVERS.id, length.id);

function report(card: typeof length | SetCard, events: readonly LogEvent[], day: number) {
	const folded = [...foldLog(events, () => EXACT)];
	const states = new Map(
		folded.flatMap(([item, { state }]) => (state === undefined ? [] : [[item, state]])),
	);
	const controls = new Map(folded.map(([item, { control }]) => [item, control]));
	const now = moment(day);
	return cardReport(RIVERS.id, card as SetCard, events, {
		cards: queueCards(RIVERS),
		states,
		controls,
		now,
		settings: EXACT,
	});
}

test('tells how well a card is known today, and when it comes back', () => {
	const log = studied([3, 3], ITEM);
	const { items, comes, params } = report(length, log, 101);
	expect(items[0]?.recall).toBeGreaterThan(0.9);
	expect(items[0]?.state?.stability).toBeGreaterThan(1);
	expect(comes).toBe(items[0]?.state?.dueDay);
	expect(params).toBe('fsrs6');
});

test('a card that was never answered comes today, and nothing is known of it', () => {
	const { items, past, comes } = report(length, [], 100);
	expect(items).toEqual([{ item: ITEM, state: undefined, recall: null, isSlipping: false }]);
	expect(past).toEqual([]);
	expect(comes).toBe(100);
});

test('one that is set aside never comes', () => {
	const suspend: LogEvent = {
		...{ v: 1, kind: 'suspend', id: 's' as EventId, ...moment(100, 5), item: ITEM },
	};
	expect(report(length, [suspend], 101).comes).toBeNull();
});

test('its past is told latest first, without what was taken back, with what was before a reset', () => {
	const [first, second, third] = studied([3, 1, 3], ITEM);
	if (!first || !second || !third) throw new Error('three answers');
	const reset: LogEvent = {
		...{ v: 1, kind: 'reset', id: 'x' as EventId, ...moment(500), item: ITEM },
	};
	const { past } = report(length, [first, second, third, reset, voidEvent('v', third.id)], 500);
	expect(past.map(({ kind, ratings }) => [kind, ...ratings])).toEqual([
		...[['reset'], ['answer', 1], ['answer', 3]],
	]);
});

test('the members of a set that were rated together are one answer', () => {
	const at = (minutes: number) => ({ day: 100, at: moment(100, minutes).at });
	const rated = (id: string, name: string, rating: 1 | 3, minutes: number) => {
		const member = five.members.find(({ label }) => label === name);
		return reviewEvent(id, rating, {
			...{ item: itemId(RIVERS.id, five.id, member?.id), ...at(minutes) },
		});
	};
	const log = [rated('a', 'Severn', 3, 0), rated('b', 'Wye', 1, 0), rated('c', 'Wye', 3, 1)];
	const { past, items } = report(five, log, 100);
	expect(past.map(({ ratings }) => ratings)).toEqual([[3], [3, 1]]);
	expect(items).toHaveLength(5);
	expect(items.filter(({ state }) => state !== undefined)).toHaveLength(2);
});
