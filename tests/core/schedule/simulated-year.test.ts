import { expect, test } from 'vitest';
import type { CardId, FactId } from '#lib/core/cards/card.ts';
import type { Day } from '#lib/core/schedule/day.ts';
import { isOfItem } from '#lib/core/schedule/item-event.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import type { QueueCard } from '#lib/core/schedule/queue-card.ts';
import { DEFAULT_SETTINGS } from '#lib/core/schedule/settings.ts';
import { standing } from '#lib/core/schedule/voided.ts';
import { workloadCurve } from '#lib/core/schedule/workload.ts';
import { SimulatedDevice } from './simulated-device.ts';

const FIRST = 20_000;
const DAYS = 365;
const ITEMS = 2_000;
const AWAY = { from: FIRST + 200, to: FIRST + 206 };
const MOVED = 120;

const cards = Array.from({ length: ITEMS }, (_, i): QueueCard => ({
	...{ id: `card${String(i)}` as CardId, fact: `fact${String(i)}` as FactId, isSet: false },
	items: [`deck/card${String(i)}` as ItemId],
}));

test('a year on two devices ends alike on both, and costs what was foretold', () => {
	const [phone, tablet] = [new SimulatedDevice('p', cards), new SimulatedDevice('t', cards)];
	for (let i = 0; i < DAYS; i++) {
		const date = FIRST + i;
		// Half a year in, the learner moves from London to Tokyo.
		const offset = i < MOVED ? 0 : 540;
		const [daily, other] = Math.floor(i / 7) % 2 === 0 ? [phone, tablet] : [tablet, phone];
		if (i === 150) daily.set('away', AWAY, daily.moment(date, offset));
		if (date < AWAY.from || date > AWAY.to) {
			daily.study(date, offset);
			// In mid-week a few answers fall to the other one, which does not know of these days.
			if (i % 7 === 3) other.study(date, offset, 5);
		}
		if (i % 7 === 6) SimulatedDevice.merge(phone, tablet);
	}
	SimulatedDevice.merge(tablet, phone);

	expect(phone.log).toHaveLength(tablet.log.length);
	expect(phone.foldedAnew()).toEqual(tablet.foldedAnew());
	expect(new Set(phone.log.map(({ id }) => id)).size).toBe(phone.log.length);
	const stood = standing(phone.log).filter((event) => isOfItem(event));
	expect(stood.some(({ day }) => day >= AWAY.from && day <= AWAY.to)).toBe(false);
	const undone = phone.log.filter(({ kind }) => kind === 'void').length;
	expect(undone / stood.length).toBeGreaterThan(0.018);
	expect(undone / stood.length).toBeLessThan(0.022);
	expect(phone.folded.size).toBe(ITEMS);

	const foretold = workloadCurve(
		[{ known: [], unseen: ITEMS, today: FIRST as Day, settings: DEFAULT_SETTINGS }],
		[DEFAULT_SETTINGS.retention],
		DAYS,
	)[0]!;
	const lived = (phone.reviewed + tablet.reviewed) / DAYS;
	expect(lived / foretold.reviews).toBeGreaterThan(0.9);
	expect(lived / foretold.reviews).toBeLessThan(1.1);
}, 120_000);
