import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_PARAMS } from '#lib/core/schedule/weights.ts';
import type { Fitting } from '#lib/core/schedule/fitting/index.ts';
import { SettingsDesk } from '#lib/state/settings-desk.svelte.ts';
import { WeightsFit, type StartFitting } from '#lib/state/weights-fit.svelte.ts';
import { StoreError } from '#lib/storage/store.ts';
import { countingIds, RIVERS, TestClock } from './fixture.ts';
import { MemoryStore } from './memory-store.ts';

type Job = Awaited<ReturnType<StartFitting>>;
type Outcome = Awaited<Job['outcome']>;

const quality = (logLoss: number) => ({ logLoss, rmseBins: 0.04, reliability: [] });
const WEIGHTS = DEFAULT_PARAMS.weights.map((weight) => weight * 1.01);
const BETTER: Fitting = {
	...{ kind: 'better', weights: WEIGHTS, before: quality(0.4), after: quality(0.38) },
	evidence: { reviews: 1_500, before: 0.4, after: 0.38 },
};

let store: MemoryStore;
let desk: SettingsDesk;
let fit: WeightsFit;
let ended: PromiseWithResolvers<Outcome>;
const cancel = vi.fn();
const startFitting = vi.fn<StartFitting>();

beforeEach(async () => {
	store = new MemoryStore();
	await store.putDeck(RIVERS);
	const shelves = { existing: () => Promise.resolve(store), open: () => Promise.resolve(store) };
	const ids = countingIds();
	const otherTabs = { tell: vi.fn() };
	desk = new SettingsDesk({ shelves, clock: new TestClock().now, ids, otherTabs });
	await desk.load('all');
	ended = Promise.withResolvers();
	cancel.mockReset();
	startFitting.mockReset();
	startFitting.mockImplementation(() => Promise.resolve({ outcome: ended.promise, cancel }));
	fit = new WeightsFit({ shelves, ids, startFitting }, desk);
});

async function fitted(fitting: Fitting = BETTER): Promise<void> {
	const run = fit.start();
	ended.resolve({ kind: 'done', result: fitting });
	await run;
}

test('tells how far it is, by the weights in force', async () => {
	const run = fit.start();
	await expect.poll(() => startFitting).toHaveBeenCalled();
	startFitting.mock.calls[0]![1](0.4);
	expect(fit.stage).toEqual({ kind: 'running', done: 0.4 });
	expect(startFitting.mock.calls[0]![0].options.inForce).toEqual(DEFAULT_PARAMS.weights);
	ended.resolve({ kind: 'done', result: { kind: 'too-few', reviews: 20, missing: 980 } });
	await run;
	expect(fit.stage).toEqual({
		kind: 'fitted',
		fitting: { kind: 'too-few', reviews: 20, missing: 980 },
	});
});

test('stopped, it is as if nothing had been, whatever comes of it', async () => {
	const run = fit.start();
	await expect.poll(() => startFitting).toHaveBeenCalled();
	await Promise.resolve();
	fit.cancel();
	ended.resolve({ kind: 'done', result: BETTER });
	await run;
	expect(fit.stage).toEqual({ kind: 'idle' });
	expect(cancel).toHaveBeenCalled();
});

test('what breaks is told of, and nothing has changed', async () => {
	const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	startFitting.mockRejectedValueOnce(new TypeError('offline'));
	await fit.start();
	expect(fit.stage).toEqual({ kind: 'failed' });
	const again = fit.start();
	ended.resolve({ kind: 'failed', detail: 'the worker could not be loaded' });
	await again;
	expect(fit.stage).toEqual({ kind: 'failed' });
	expect(store.events).toEqual([]);
	warn.mockRestore();
});

describe('fitted weights', () => {
	test('are in force once they are kept, and not before', async () => {
		await fitted();
		expect(fit.isFitted).toBe(false);
		expect(store.events).toEqual([]);
		await fit.keep();
		expect(fit.stage).toEqual({ kind: 'kept' });
		expect(fit.isFitted).toBe(true);
		expect(desk.settings.params.weights).toEqual(WEIGHTS);
		expect(store.events).toMatchObject([
			{ kind: 'params', weights: WEIGHTS, evidence: BETTER.evidence },
		]);
	});

	test('are not kept where they do no better', async () => {
		const { evidence, before, after } = BETTER;
		await fitted({ kind: 'no-better', evidence, before, after });
		await fit.keep();
		expect(store.events).toEqual([]);
	});

	test('are still offered where they could not be stored', async () => {
		await fitted();
		store.failures.push(new StoreError({ kind: 'full' }));
		await fit.keep();
		expect(fit.stage.kind).toBe('fitted');
		expect(fit.isFitted).toBe(false);
		expect(desk.isUnsaved).toBe(true);
	});

	test('kept twice are given up together', async () => {
		await fitted();
		await fit.keep();
		ended = Promise.withResolvers();
		await fitted();
		await fit.keep();
		expect(store.events.filter(({ kind }) => kind === 'params')).toHaveLength(2);
		await fit.backToUsual();
		expect(fit.stage).toEqual({ kind: 'usual' });
		expect(fit.isFitted).toBe(false);
		await desk.catchUp();
		expect(desk.settings.params).toEqual(DEFAULT_PARAMS);
	});
});
