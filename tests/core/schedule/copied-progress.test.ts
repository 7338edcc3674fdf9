import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { copiedProgress } from '#lib/core/schedule/copied-progress.ts';
import type { EventId, LogEvent } from '#lib/core/schedule/event.ts';
import { foldLog } from '#lib/core/schedule/fold.ts';
import { digestLog } from '#lib/core/schedule/numbers/digest-log.ts';
import { isOfItem } from '#lib/core/schedule/item-event.ts';
import { union } from '#lib/core/schedule/log-order.ts';
import { validateEvent } from '#lib/core/schedule/validate-event.ts';
import { standing } from '#lib/core/schedule/voided.ts';
import { EXACT, moment, reviewEvent, voidEvent } from './log.ts';
import { anyLog, atOnce, DECK } from './numbers/any-log.ts';

const OWN = { ...DECK, id: 'own' as DeckId };
const exact = () => EXACT;

/** One device writes no two events of an item at one instant, of which only the ids would tell the order. */
const oneDevice = anyLog.map((log) => {
	const taken = new Set<string>();
	return log.filter((event) => {
		if (!isOfItem(event)) return true;
		const when = `${event.item} ${String(event.at)}`;
		return !taken.has(when) && taken.add(when);
	});
});

function copyOf(log: readonly LogEvent[]) {
	return copiedProgress(log, DECK.id, OWN);
}

describe('progress copied into a deck of its own', () => {
	test('is known there as it was where it came from', () => {
		fc.assert(
			fc.property(oneDevice, (log) => {
				const folded = foldLog([...log, ...copyOf(log)], exact);
				for (const [item, { state }] of folded) {
					if (!item.startsWith('deck/')) continue;
					const own = folded.get(item.replace('deck', 'own') as typeof item)?.state;
					const { stability, difficulty, dueDay, reviews, lapses, phase } = { ...state };
					if (state === undefined) expect(own).toBeUndefined();
					else expect(own).toMatchObject({ stability, difficulty, dueDay, reviews, lapses, phase });
				}
			}),
		);
	});

	test('leaves what was there, and copied twice is there once', () => {
		fc.assert(
			fc.property(anyLog, (log) => {
				const all = [...log, ...copyOf(log)];
				expect(union([...all, ...copyOf(all), ...copyOf(log)])).toEqual(union(all));
				expect(foldLog(all, exact).get('deck/a' as never)).toEqual(
					foldLog(log, exact).get('deck/a' as never),
				);
				expect(copyOf(log).every((event) => validateEvent(event).kind === 'event')).toBe(true);
			}),
		);
	});

	test('counts no answer twice among all decks', () => {
		fc.assert(
			fc.property(anyLog, (log) => {
				const input = { scope: 'all', settings: exact, now: moment(160) } as const;
				const of = (events: readonly LogEvent[]) =>
					atOnce(digestLog({ ...input, decks: [DECK, OWN], log: standing(union(events)) }));
				const [before, after] = [of(log), of([...log, ...copyOf(log)])];
				expect(after.days).toEqual(before.days);
				expect(after.retention).toEqual(before.retention);
				expect(after.calibration).toEqual(before.calibration);
			}),
		);
	});

	test('takes along what was put aside, own words and settings; not quizzes, flags and other decks', () => {
		const base = (id: string) => ({ v: 1, id: id as EventId, ...moment(100) }) as const;
		const log = [
			{ ...base('s'), kind: 'suspend', item: 'deck/a' },
			{ ...base('b'), kind: 'bury', item: 'deck/set/x', until: 101 },
			{ ...base('e'), kind: 'edit', card: 'deck/b', field: 'prompt', value: 'What?' },
			{ ...base('c'), kind: 'accept', item: 'deck/b', form: 'bee' },
			{ ...base('t'), kind: 'setting', scope: 'deck', name: 'newPerDay', value: 3 },
			{ ...base('u'), kind: 'setting', scope: 'all', name: 'newPerDay', value: 4 },
			{ ...base('f'), kind: 'flag', card: 'deck/b', why: 'wrong' },
			{
				...{ ...base('q'), kind: 'answer', item: 'deck/a', format: 'typed', correct: true },
				...{ response: 'a', ms: 1, quiz: 'q' },
			},
			reviewEvent('g', 3, { day: 100, item: 'gone/c' as never }),
			reviewEvent('n', 3, { day: 100, item: 'deck/withdrawn' as never }),
			voidEvent('v', 's'),
		] as unknown as LogEvent[];
		expect(copyOf(log)).toMatchObject([
			{ kind: 'bury', item: 'own/set/x' },
			{ kind: 'accept', item: 'own/b', form: 'bee' },
			{ kind: 'edit', card: 'own/b', value: 'What?' },
			{ kind: 'setting', scope: 'own', value: 3 },
		]);
	});
});
