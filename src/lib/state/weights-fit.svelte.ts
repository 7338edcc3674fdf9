import type { LogEvent, ParamsEvent } from '#lib/core/schedule/event.ts';
import type { Fitting } from '#lib/core/schedule/fitting/index.ts';
import { standing, voidsFor, type Weights } from '#lib/core/schedule/index.ts';
import type { EventIds, Shelves } from './parts.ts';
import type { SettingsDesk } from './settings-desk.svelte.ts';

interface FittingJob {
	readonly outcome: Promise<
		| { readonly kind: 'done'; readonly result: Fitting }
		| { readonly kind: 'cancelled' }
		| { readonly kind: 'failed'; readonly detail: string }
	>;
	readonly cancel: () => void;
}

/** Starts a fit beside the page; its code is fetched when it is first asked for. */
export type StartFitting = (
	input: { readonly events: readonly LogEvent[]; readonly options: { readonly inForce: Weights } },
	onProgress: (done: number) => void,
) => Promise<FittingJob>;

export interface FitParts {
	readonly shelves: Shelves;
	readonly ids: EventIds;
	readonly startFitting: StartFitting;
}

export type FitStage =
	| { readonly kind: 'idle' }
	/** How much is done, 0 to 1. */
	| { readonly kind: 'running'; readonly done: number }
	| { readonly kind: 'fitted'; readonly fitting: Fitting }
	| { readonly kind: 'kept' | 'usual' | 'failed' };

/** Weights fitted to this learner's answers: offered, kept, and given up again. */
export class WeightsFit {
	readonly #parts: FitParts;
	readonly #desk: SettingsDesk;
	#stage = $state.raw<FitStage>({ kind: 'idle' });
	#job: FittingJob | null = null;
	/** Counts the fits that were begun or given up: only the last may be shown. */
	#turn = 0;

	constructor(parts: FitParts, desk: SettingsDesk) {
		this.#parts = parts;
		this.#desk = desk;
	}

	get stage() {
		return this.#stage;
	}

	/** Weights of the learner's own are in force. */
	get isFitted(): boolean {
		return this.#desk.inForce.params.id !== 'fsrs6';
	}

	async start(): Promise<void> {
		this.cancel();
		const turn = this.#turn;
		this.#stage = { kind: 'running', done: 0 };
		try {
			const events = await this.#log();
			if (turn !== this.#turn) return;
			const options = { inForce: this.#desk.inForce.params.weights };
			const job = await this.#parts.startFitting({ events, options }, (done) => {
				if (turn === this.#turn) this.#stage = { kind: 'running', done };
			});
			// It was given up while its code was fetched.
			if (turn !== this.#turn) {
				job.cancel();
				return;
			}
			this.#job = job;
			const outcome = await job.outcome;
			if (turn === this.#turn) this.#end(outcome);
		} catch (reason) {
			console.warn('Weights could not be fitted:', reason);
			if (turn === this.#turn) this.#stage = { kind: 'failed' };
		}
	}

	/** Stops a fit, or lets its result go. */
	cancel(): void {
		this.#turn += 1;
		this.#job?.cancel();
		this.#job = null;
		this.#stage = { kind: 'idle' };
	}

	/** Puts the fitted weights in force. */
	async keep(): Promise<void> {
		const stage = this.#stage;
		if (stage.kind !== 'fitted' || stage.fitting.kind !== 'better') return;
		const { weights, evidence } = stage.fitting;
		const { at, offset, day } = this.#desk.afterSettings;
		const id = this.#parts.ids();
		const event: ParamsEvent = {
			...{ v: 1, kind: 'params', id, at, offset, day },
			...{ weights, evidence },
		};
		if (await this.#desk.write([event])) this.#stage = { kind: 'kept' };
	}

	/** Takes back all weights that were ever kept. */
	async backToUsual(): Promise<void> {
		this.cancel();
		try {
			const kept = standing(await this.#log()).filter(({ kind }) => kind === 'params');
			const voids = voidsFor(kept, this.#desk.afterSettings, this.#parts.ids);
			if (await this.#desk.write(voids)) this.#stage = { kind: 'usual' };
		} catch (reason) {
			console.warn('The log could not be read:', reason);
			this.#stage = { kind: 'failed' };
		}
	}

	#end(outcome: Awaited<FittingJob['outcome']>): void {
		this.#job = null;
		if (outcome.kind === 'cancelled') this.#stage = { kind: 'idle' };
		else if (outcome.kind === 'failed') {
			console.warn('Weights could not be fitted:', outcome.detail);
			this.#stage = { kind: 'failed' };
		} else this.#stage = { kind: 'fitted', fitting: outcome.result };
	}

	async #log(): Promise<readonly LogEvent[]> {
		const store = await this.#parts.shelves.existing();
		return (await store?.log())?.events ?? [];
	}
}
