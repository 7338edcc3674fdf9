import type { UnreadableReason } from '#lib/core/article/index.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { noCardsMessage } from '#lib/core/deck/no-cards.ts';
import { detailProblems, startDraft, type DetailProblem } from '#lib/core/draft/index.ts';
import type { StoreProblem } from '#lib/storage/store.ts';
import type { Maker, MakingJob, MakingOrder } from './maker.ts';
import type { Clock, DraftShelf, TabMemory } from './parts.ts';
import { problemOf } from './problem.ts';

export interface NewDraftParts {
	readonly drafts: DraftShelf;
	readonly maker: Maker;
	readonly clock: Clock;
	/** 128 bits of chance in base64url. */
	readonly newDeckId: () => DeckId;
	readonly tabMemory: TabMemory;
}

export type NewDraftStage =
	| { readonly kind: 'idle' }
	/** How much is done, 0 to 1. */
	| { readonly kind: 'making'; readonly done: number }
	| { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly message: string }
	/**
	 * The article was read, and gave no card. `message` says why, and what would help; `undated`: words such as
	 * "Thursday" that want a published date.
	 */
	| { readonly kind: 'no-cards'; readonly message: string; readonly undated: readonly string[] }
	| { readonly kind: 'failed' }
	| { readonly kind: 'store-problem'; readonly problem: StoreProblem };

const DETAILS = ['title', 'publisher', 'url', 'published'] as const;

/** What is told of an article before it is made into cards; empty where the text is to tell it. */
export type NewDetails = Readonly<Record<(typeof DETAILS)[number], string>>;

const NO_DETAILS: NewDetails = { title: '', publisher: '', url: '', published: '' };
const NOTHING = { source: '', form: 'text' as const };
const KEY = 'new draft';

/** The start of Make: a text with what is known of it, and the making of its cards. */
export class NewDraft {
	readonly #parts: NewDraftParts;
	#text = $state.raw<Pick<MakingOrder, 'source' | 'form'>>(NOTHING);
	#details = $state.raw<NewDetails>(NO_DETAILS);
	#stage = $state.raw<NewDraftStage>({ kind: 'idle' });
	readonly #problems = $derived(problemsIn(this.#details));
	#job: MakingJob | null = null;
	/** Counts what was begun or given up: only the last may be shown. */
	#turn = 0;

	/** What was typed before a reload is there again. */
	constructor(parts: NewDraftParts) {
		this.#parts = parts;
		const kept = readKept(parts.tabMemory.read(KEY));
		if (kept === undefined) return;
		this.#text = kept.text;
		this.#details = kept.details;
	}

	get source() {
		return this.#text.source;
	}

	get form() {
		return this.#text.form;
	}

	get details() {
		return this.#details;
	}

	/** What is wrong with the details; it is mended before anything is made. */
	get problems(): readonly DetailProblem[] {
		return this.#problems;
	}

	get stage() {
		return this.#stage;
	}

	get canMake(): boolean {
		return (
			this.source.trim() !== '' && this.#problems.length === 0 && this.#stage.kind !== 'making'
		);
	}

	/** The text that was pasted, dropped or opened. */
	setSource(source: string, form: MakingOrder['form'] = 'text'): void {
		this.#text = { source, form };
		this.#changed();
	}

	setDetail(detail: keyof NewDetails, text: string): void {
		this.#details = { ...this.#details, [detail]: text };
		this.#changed();
	}

	/**
	 * Makes the cards, and stores the draft.
	 * @returns its id; undefined where there is none, and `stage` says why
	 */
	async make(): Promise<DeckId | undefined> {
		if (!this.canMake) return undefined;
		const turn = ++this.#turn;
		this.#stage = { kind: 'making', done: 0 };
		const id = this.#parts.newDeckId();
		this.#job = this.#parts.maker({ ...this.#text, ...this.#told(), id }, (done) => {
			if (turn === this.#turn) this.#stage = { kind: 'making', done };
		});
		const outcome = await this.#job.outcome;
		if (turn !== this.#turn) return undefined;
		this.#job = null;
		if (outcome.kind === 'cancelled') this.#stage = { kind: 'idle' };
		else if (outcome.kind === 'unreadable') this.#stage = outcome;
		else if (outcome.kind === 'failed') {
			console.warn('The cards could not be made:', outcome.detail);
			this.#stage = { kind: 'failed' };
		} else if (outcome.making.deck.cards.length === 0) {
			const { making } = outcome;
			const message = noCardsMessage(making);
			this.#stage = { kind: 'no-cards', message, undated: making.undated };
		} else return this.#keep(startDraft(outcome.making, { id }), turn);
		return undefined;
	}

	cancel(): void {
		this.#turn++;
		this.#job?.cancel();
		this.#job = null;
		this.#stage = { kind: 'idle' };
	}

	async #keep(draft: ReturnType<typeof startDraft>, turn: number): Promise<DeckId | undefined> {
		try {
			const store = await this.#parts.drafts.open();
			await store.put(draft, null, this.#parts.clock().at);
		} catch (reason) {
			if (turn === this.#turn) this.#stage = { kind: 'store-problem', problem: problemOf(reason) };
			return undefined;
		}
		// Stopped while it was stored: it waits among the drafts.
		if (turn !== this.#turn) return undefined;
		this.#text = NOTHING;
		this.#details = NO_DETAILS;
		this.#changed();
		return draft.id;
	}

	#told(): Partial<NewDetails> {
		return Object.fromEntries(
			DETAILS.flatMap((detail) => {
				const text = this.#details[detail].trim();
				return text === '' ? [] : [[detail, text]];
			}),
		);
	}

	#changed(): void {
		if (this.#stage.kind !== 'making') this.#stage = { kind: 'idle' };
		this.#parts.tabMemory.write(KEY, { text: this.#text, details: this.#details });
	}
}

function problemsIn(details: NewDetails): readonly DetailProblem[] {
	// A title that is not given is read from the text.
	const found = detailProblems({ details: { ...details, language: 'en', note: '' } });
	return found.filter(({ kind }) => kind !== 'empty');
}

function readKept(
	kept: unknown,
): { text: Pick<MakingOrder, 'source' | 'form'>; details: NewDetails } | undefined {
	if (!isObject(kept) || !isObject(kept.text) || !isObject(kept.details)) return undefined;
	const { source, form } = kept.text;
	if (typeof source !== 'string' || (form !== 'text' && form !== 'html')) return undefined;
	const details = { ...NO_DETAILS };
	for (const detail of DETAILS) {
		const text = kept.details[detail];
		if (typeof text === 'string') Object.assign(details, { [detail]: text });
	}
	return { text: { source, form }, details };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
