import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogEvent } from '#lib/core/schedule/event.ts';
import { foldItem, UNTOUCHED } from '#lib/core/schedule/fold.ts';
import { isOfItem } from '#lib/core/schedule/item-event.ts';
import { itemParts } from '#lib/core/schedule/item.ts';
import { union } from '#lib/core/schedule/log-order.ts';
import { SettingsInForce, type Scope } from '#lib/core/schedule/settings-in-force.ts';
import { FOLD_SETTINGS } from '#lib/core/schedule/settings.ts';
import { lastUndoable } from '#lib/core/schedule/undo.ts';
import { Device, life, statesOf } from './life.ts';

/** The other device: one of its own, or one that mints the very ids that the first does. */
const otherName = fc.constantFrom('b', 'a');

function settingsOf(log: readonly LogEvent[]) {
	const inForce = new SettingsInForce(log);
	return ['all', 'd', 'e'].map((scope) => inForce.of(scope as Scope));
}

test('folding event by event is folding from scratch', () => {
	fc.assert(
		fc.property(life, (acts) => {
			const device = new Device('a');
			for (const what of acts) {
				device.do(what);
				const fromScratch = statesOf(device.log);
				for (const [item, folded] of device.folded) {
					const whole = fromScratch.get(item) ?? UNTOUCHED;
					expect({ ...folded, last: null }).toEqual({ ...whole, last: null });
				}
				expect([...device.folded.keys()]).toEqual(expect.arrayContaining([...fromScratch.keys()]));
				expect(device.inForce.of('all')).toEqual(new SettingsInForce(device.log).of('all'));
			}
		}),
		{ numRuns: 100 },
	);
});

test('undo and then redo leave every state as it was', () => {
	fc.assert(
		fc.property(life, (acts) => {
			const device = new Device('a', acts);
			const before = [statesOf(device.log), settingsOf(device.log)];
			const hadSomething = lastUndoable(device.log).length > 0;
			device.do({ kind: 'undo' });
			if (hadSomething) device.do({ kind: 'redo' });
			expect([statesOf(device.log), settingsOf(device.log)]).toEqual(before);
		}),
		{ numRuns: 200 },
	);
});

test('two devices come to the same states, in whatever pieces and order their logs arrive', () => {
	fc.assert(
		fc.property(
			fc.tuple(life, life, otherName),
			fc.infiniteStream(fc.nat()),
			([ours, theirs, name], draws) => {
				const [a, b] = [new Device('a', ours), new Device(name, theirs)];
				const all = union([...a.log, ...b.log]);
				const shuffled = [...a.log, ...b.log, ...a.log.slice(3)]
					.map((event) => ({ event, key: Number(draws.next().value) }))
					.sort((x, y) => x.key - y.key)
					.map(({ event }) => structuredClone(event));
				expect(union(shuffled)).toEqual(all);
				expect(statesOf(shuffled)).toEqual(statesOf(all));
				expect(settingsOf(shuffled)).toEqual(settingsOf(all));
				const cut = Number(draws.next().value) % shuffled.length || 0;
				const first = union(shuffled.slice(0, cut));
				expect(union([...shuffled.slice(cut), ...first])).toEqual(all);
				for (const [item, folded] of statesOf(all)) {
					const own = all.filter((event) => isOfItem(event) && event.item === item);
					const voids = all.filter(({ kind }) => kind === 'void');
					const settings = new SettingsInForce(all).of(itemParts(item).deck);
					expect(foldItem([...own, ...voids], settings)).toEqual(folded);
				}
			},
		),
		{ numRuns: 100 },
	);
});

test('what is planned moves no due day: it is laid over them by the queue', () => {
	fc.assert(
		fc.property(life, life, otherName, (ours, theirs, name) => {
			const [a, b] = [new Device('a', ours), new Device(name, theirs)];
			const all = [...a.log, ...b.log];
			const unplanned = all.filter(
				(event) => event.kind !== 'setting' || FOLD_SETTINGS.includes(event.name),
			);
			expect(statesOf(all)).toEqual(statesOf(unplanned));
		}),
		{ numRuns: 300 },
	);
});

test('no state ever holds a number that is none, and nothing is due before it was answered', () => {
	fc.assert(
		fc.property(life, life, otherName, (ours, theirs, name) => {
			const [a, b] = [new Device('a', ours), new Device(name, theirs)];
			for (const { state } of statesOf([...a.log, ...b.log]).values()) {
				if (state === undefined) continue;
				expect(Number.isFinite(state.stability) && state.stability > 0).toBe(true);
				expect(state.difficulty).toBeGreaterThanOrEqual(1);
				expect(state.difficulty).toBeLessThanOrEqual(10);
				expect(state.dueDay).toBeGreaterThanOrEqual(state.lastDay);
				expect(state.lapses).toBeLessThanOrEqual(state.reviews);
			}
		}),
	);
});
