import { beforeAll, describe, expect, test } from 'vitest';
import { fitLog } from '#lib/core/schedule/fitting/index.ts';
import { startFitting } from '#lib/platform/fitting-worker.ts';
import { startJob } from '#lib/platform/job.ts';
import { trustedScriptUrl } from '#lib/platform/trusted-script-url.ts';
import { FAST_FORGETTER, simulatedLog } from '../../bench/simulated-log.ts';
import { finished } from '#lib/core/finished.ts';

const events = simulatedLog({ weights: FAST_FORGETTER, items: 400, days: 400, seed: 'a' });
/** Enough that it is still at work when it is cancelled. */
const endless = simulatedLog({ weights: FAST_FORGETTER, items: 3_000, days: 900, seed: 'b' });

beforeAll(() => {
	// What the app's pages say of scripts; from here on it holds for this page.
	const policy = document.createElement('meta');
	policy.httpEquiv = 'Content-Security-Policy';
	policy.content = "require-trusted-types-for 'script'; trusted-types recto-worker-url";
	document.head.append(policy);
});

describe('fitting in a worker', () => {
	test('gives what the same call gives in the page, and tells how far it is', async () => {
		const told: number[] = [];
		const outcome = await startFitting({ events }, (done) => told.push(done)).outcome;
		expect(outcome).toEqual({ kind: 'done', result: finished(fitLog(events)) });
		expect(told[0]).toBe(0);
		expect(told).toEqual(told.toSorted((a, b) => a - b));
		expect(Math.max(...told)).toBeLessThanOrEqual(1);
	});

	test('is held against the weights in force', async () => {
		const input = { events, options: { inForce: FAST_FORGETTER } };
		expect(await startFitting(input).outcome).toMatchObject({
			kind: 'done',
			result: { kind: 'no-better' },
		});
	});

	test('leaves the page at hand, and stops when it is told to', async () => {
		let told = 0;
		const fitting = startFitting({ events: endless }, () => told++);
		let turns = 0;
		while (told < 4) {
			await new Promise((resolve) => setTimeout(resolve));
			turns++;
		}
		fitting.cancel();
		expect(await fitting.outcome).toEqual({ kind: 'cancelled' });
		expect(turns).toBeGreaterThan(4);
		const toldByThen = told;
		await new Promise((resolve) => setTimeout(resolve, 200));
		expect(told).toBe(toldByThen);
		fitting.cancel();
	});

	test('that has ended is not cancelled any more', async () => {
		const fitting = startFitting({ events: [] });
		const outcome = await fitting.outcome;
		fitting.cancel();
		expect(await fitting.outcome).toBe(outcome);
		expect(outcome).toMatchObject({ kind: 'done', result: { kind: 'too-few', missing: 1_000 } });
	});
});

describe('a job fails with a word, and never hangs', () => {
	const start = (url: string, input: unknown) => startJob(url, input, () => undefined).outcome;

	test('where its script is not there', async () => {
		expect(await start('/no-such-script.js', null)).toMatchObject({ kind: 'failed' });
	});

	test('where its script comes from elsewhere', async () => {
		expect(await start('https://elsewhere.example/x.js', null)).toMatchObject({
			kind: 'failed',
			detail: expect.stringContaining('elsewhere.example') as string,
		});
	});

	test('where what it is given cannot be copied', async () => {
		expect(await startFitting({ events: [(() => 1) as never] }).outcome).toMatchObject({
			kind: 'failed',
		});
	});

	test('where it breaks', async () => {
		const broken = [{ kind: 'review', id: 'x' }, null] as never;
		expect(await startFitting({ events: broken }).outcome).toMatchObject({
			kind: 'failed',
			detail: expect.stringContaining('TypeError') as string,
		});
	});
});

test('the policy is in force: an address that is only a text is refused', () => {
	expect(() => new Worker('/x.js')).toThrow(TypeError);
	expect(() => new Worker(trustedScriptUrl('/x.js')).terminate()).not.toThrow();
});
