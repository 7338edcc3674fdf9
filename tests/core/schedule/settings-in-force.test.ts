import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '#lib/core/schedule/day.ts';
import type { LogEvent, ParamsEvent, SettingEvent } from '#lib/core/schedule/event.ts';
import { SettingsInForce } from '#lib/core/schedule/settings-in-force.ts';
import { DEFAULT_SETTINGS } from '#lib/core/schedule/settings.ts';
import { DEFAULT_PARAMS } from '#lib/core/schedule/weights.ts';
import { reviewEvent, voidEvent } from './log.ts';

let minted = 0;
const base = (at: number) => ({
	...{ v: 1, id: `id${String(minted++)}`, at, offset: 0, day: Math.floor(at / 86_400_000) as Day },
});

function set(scope: string, name: string, value: unknown, at = minted): SettingEvent {
	return { ...base(at), kind: 'setting', scope, name, value } as SettingEvent;
}

function fitted(weights: readonly number[]): ParamsEvent {
	const evidence = { reviews: 1_000, before: 0.4, after: 0.3 };
	return { ...base(minted), kind: 'params', weights, evidence } as ParamsEvent;
}

const of = (events: readonly LogEvent[], scope = 'deck') =>
	new SettingsInForce(events).of(scope as SettingEvent['scope']);

test('nothing set means the defaults', () => {
	expect(of([])).toEqual(DEFAULT_SETTINGS);
});

test("a deck's own stand over those for all, and the later over the earlier", () => {
	const events = [
		set('all', 'retention', 0.85),
		set('deck', 'retention', 0.92),
		set('all', 'retention', 0.8),
		set('all', 'newPerDay', 3),
	];
	expect(of(events)).toMatchObject({ retention: 0.92, newPerDay: 3 });
	expect(of(events, 'other')).toMatchObject({ retention: 0.8, newPerDay: 3 });
});

test('null takes a setting back, and so does a void', () => {
	const own = set('deck', 'newPerDay', 4);
	const all = set('all', 'newPerDay', 7);
	expect(of([all, own, set('deck', 'newPerDay', null)]).newPerDay).toBe(7);
	expect(of([all, own, voidEvent('v', own.id)]).newPerDay).toBe(7);
});

test('what makes no sense is passed over, and what was set before it goes on', () => {
	const events = [set('all', 'retention', 0.85), set('all', 'retention', 7)];
	expect(of(events).retention).toBe(0.85);
});

test("the learner's day and hands are set for all decks only", () => {
	expect(of([set('deck', 'rollover', 0), set('deck', 'buttons', 'four')])).toEqual(
		DEFAULT_SETTINGS,
	);
});

test('the last weights that stand are in force; a wrong number of them never is', () => {
	const weights = DEFAULT_PARAMS.weights.map((weight) => weight * 1.01);
	const first = fitted(weights);
	expect(of([first]).params).toEqual({ id: first.id, weights });
	expect(of([first, fitted(weights.slice(1))]).params.id).toBe(first.id);
	expect(of([first, voidEvent('w', first.id)]).params).toBe(DEFAULT_PARAMS);
});

test('what is in force does not depend on the order of arrival, and grows event by event', () => {
	const events = [
		...[0.8, 0.85, 0.9].map((retention, i) => set('all', 'retention', retention, 50 - i)),
		...[1, 2, null].map((newPerDay, i) => set('deck', 'newPerDay', newPerDay, i)),
		reviewEvent('r', 3, { day: 0 }),
	];
	fc.assert(
		fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
			expect(of(shuffled)).toEqual(of(events));
			const grown = shuffled.reduce((all, event) => all.with([event]), new SettingsInForce([]));
			expect(grown.of('deck' as SettingEvent['scope'])).toEqual(of(events));
		}),
	);
});
