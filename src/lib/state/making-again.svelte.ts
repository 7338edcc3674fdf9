import type { UnreadableReason } from '#lib/core/article/index.ts';
import {
	detailProblems,
	isNoDifference,
	isStale,
	remake,
	type Difference,
	type Draft,
	type FreshMaking,
} from '#lib/core/draft/index.ts';
import type { Maker, MakingJob, MakingOrder } from './maker.ts';

interface Parts {
	readonly draft: () => Draft | undefined;
	readonly onAccepted: (draft: Draft) => void;
}

export type AgainStage =
	| { readonly kind: 'idle' }
	/** How much is done, 0 to 1. */
	| { readonly kind: 'making'; readonly done: number }
	/** Waits for a word: `difference` says what would become of the deck. */
	| { readonly kind: 'offered'; readonly making: FreshMaking }
	/** It came out as it was. This and what follows is told until the draft is next changed. */
	| { readonly kind: 'same' }
	| { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly message: string }
	| { readonly kind: 'failed' };

const IDLE: AgainStage = { kind: 'idle' };

/** The cards of a draft made anew: from a corrected article, by another published date, by a newer generator. */
export class MakingAgain {
	readonly #maker: Maker;
	readonly #parts: Parts;
	#stage = $state.raw<AgainStage>(IDLE);
	/** Of which draft the last outcome is told. */
	#told: Draft | undefined;
	#job: MakingJob | null = null;
	/** Counts what was begun or given up: only the last may be shown. */
	#turn = 0;
	/** The maker may go on with the draft while the question is open. */
	readonly #remade = $derived.by(() => {
		const draft = this.#parts.draft();
		if (this.#stage.kind !== 'offered' || draft === undefined) return undefined;
		return remake(draft, this.#stage.making);
	});

	constructor(maker: Maker, parts: Parts) {
		this.#maker = maker;
		this.#parts = parts;
	}

	get stage(): AgainStage {
		const { kind } = this.#stage;
		const isTold = kind === 'same' || kind === 'unreadable' || kind === 'failed';
		return isTold && this.#parts.draft() !== this.#told ? IDLE : this.#stage;
	}

	get difference(): Difference | null {
		return this.#remade?.difference ?? null;
	}

	/** Whether the cards would come out otherwise by now. */
	get isStale(): boolean {
		const draft = this.#parts.draft();
		return draft !== undefined && isStale(draft);
	}

	/** @param corrected another text of the article; the same where nothing is given */
	async start(corrected?: Pick<MakingOrder, 'source' | 'form'>): Promise<void> {
		const draft = this.#parts.draft();
		if (draft === undefined) return;
		this.cancel();
		const source = corrected ?? { source: draft.article.text, form: 'text' };
		this.#stage = { kind: 'making', done: 0 };
		const turn = ++this.#turn;
		this.#job = this.#maker({ ...source, ...orderOf(draft) }, (done) => {
			if (turn === this.#turn) this.#stage = { kind: 'making', done };
		});
		const outcome = await this.#job.outcome;
		if (turn !== this.#turn) return;
		this.#job = null;
		this.#turn++;
		switch (outcome.kind) {
			case 'made':
				this.#offer(outcome.making);
				return;
			case 'unreadable':
				this.#tell(outcome);
				return;
			case 'cancelled':
				this.#stage = IDLE;
				return;
			case 'failed':
				console.warn('The cards could not be made again:', outcome.detail);
				this.#tell({ kind: 'failed' });
		}
	}

	/** The draft is as it was made anew; Undo brings back what was before. */
	accept(): void {
		const remade = this.#remade;
		this.#stage = IDLE;
		if (remade !== undefined) this.#parts.onAccepted(remade.draft);
	}

	/** Stops making, or leaves the draft as it is. */
	cancel(): void {
		this.#turn++;
		this.#job?.cancel();
		this.#job = null;
		this.#stage = IDLE;
	}

	#offer(making: FreshMaking): void {
		this.#stage = { kind: 'offered', making };
		if (this.#remade === undefined || !isNoDifference(this.#remade.difference)) return;
		this.accept();
		this.#tell({ kind: 'same' });
	}

	#tell(stage: AgainStage): void {
		this.#told = this.#parts.draft();
		this.#stage = stage;
	}
}

/** Of what is told of the article, what is right. */
function orderOf(draft: Draft): Omit<MakingOrder, 'source' | 'form'> {
	const { details, options, id } = draft;
	const faulty = new Set<string>(detailProblems(draft).map(({ detail }) => detail));
	const told = Object.fromEntries(
		(['title', 'publisher', 'url', 'published', 'language'] as const).flatMap((detail) => {
			const text = details[detail].trim();
			return text === '' || faulty.has(detail) ? [] : [[detail, text]];
		}),
	);
	return { id, ...told, ...(options.count === null ? {} : { count: options.count }) };
}
