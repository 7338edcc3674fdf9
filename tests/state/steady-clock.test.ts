import { expect, test } from 'vitest';
import { steadyClock } from '#lib/state/steady-clock.ts';
import { TestClock } from './fixture.ts';

test('a clock that is set back goes on from where it was, in whole milliseconds', () => {
	const wall = new TestClock();
	let tick = 1000.5;
	const clock = steadyClock(wall.now, () => tick);
	const start = clock().at;
	expect(start).toBe(wall.at);

	wall.pass({ minutes: -30 });
	tick += 2000.7;
	expect(clock().at).toBe(start + 2000);
	tick += 500.9;
	expect(clock().at).toBe(start + 2501);

	wall.pass({ minutes: 30, seconds: 10 });
	tick += 100;
	expect(clock().at).toBe(start + 10_000);
});

test('a machine that slept has not stood still', () => {
	const wall = new TestClock();
	const clock = steadyClock(wall.now, () => 5);
	const start = clock().at;
	wall.pass({ minutes: 10 });
	expect(clock().at).toBe(start + 600_000);
});
