import { expect, test } from 'vitest';
import { steadyClock } from '#lib/state/steady-clock.ts';
import { TestClock } from './fixture.ts';

function steady() {
	const wall = new TestClock();
	const machine = { ticks: 0 };
	return { wall, machine, began: wall.at, now: steadyClock(wall.now, () => machine.ticks) };
}

test('it is the wall clock where that goes on', () => {
	const { wall, machine, now } = steady();
	expect(now()).toEqual(wall.now());
	wall.pass({ days: 1 });
	machine.ticks += 5_000;
	expect(now()).toEqual(wall.now());
});

test('where that is set back, time goes on by the count of the machine', () => {
	const { wall, machine, began, now } = steady();
	now();
	wall.pass({ minutes: -60 });
	expect(now().at).toBe(began);
	machine.ticks += 5_000;
	expect(now().at).toBe(began + 5_000);
});

test('it tells whole milliseconds, never fewer than before', () => {
	const { wall, machine, now } = steady();
	let before = now().at;
	for (const [passed, ticked] of [
		[1, 1.7],
		[0, 0.2],
		[2, 1.9],
		[-3, 0.6],
	] as const) {
		wall.at += passed;
		machine.ticks += ticked;
		const { at } = now();
		expect(Number.isInteger(at)).toBe(true);
		expect(at).toBeGreaterThanOrEqual(before);
		before = at;
	}
});
