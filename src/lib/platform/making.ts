import type { DeckOrder, Making } from '#lib/core/deck/index.ts';
import type { FreshMaking } from '#lib/core/draft/index.ts';
import type { ReadPage } from '#lib/core/web-page/index.ts';
import { startJob, type Job, type JobOutcome } from './job.ts';

/** The scripts of the two workers, by their addresses. */
export interface MakingScripts {
	readonly make: string;
	readonly page: string;
}

/** What is to be made into cards: a text, or the page that holds it. */
export interface Order extends DeckOrder {
	readonly source: string;
	readonly form: 'text' | 'html';
}

export type Outcome =
	| { readonly kind: 'made'; readonly making: FreshMaking }
	| {
			readonly kind: 'unreadable';
			readonly reason: Extract<Making, { readonly ok: false }>['reason'];
			readonly message: string;
	  }
	| { readonly kind: 'cancelled' }
	| { readonly kind: 'failed'; readonly detail: string };

/** Reads pages and makes decks, each in a worker that ends with it. */
export function makingIn({ make, page }: MakingScripts) {
	const readPage = (html: string): Job<ReadPage> => startJob(page, html, () => undefined);

	/** The page is reduced to its article first, which then says what is told of it unless the order does. */
	const maker = (
		{ source, form, ...order }: Order,
		onProgress: (done: number) => void,
	): { readonly outcome: Promise<Outcome>; readonly cancel: () => void } => {
		let job: Pick<Job<unknown>, 'cancel'> | undefined;
		let isCancelled = false;
		const from = (text: string, told: DeckOrder) => {
			const making = startJob<Making>(make, { source: text, order: told }, onProgress);
			job = making;
			return making.outcome.then(outcomeOf);
		};
		const fromPage = async (): Promise<Outcome> => {
			const reading = readPage(source);
			job = reading;
			const read = await reading.outcome;
			if (read.kind !== 'done') return read;
			if (isCancelled) return { kind: 'cancelled' };
			const { result } = read;
			if (!result.ok) return { kind: 'unreadable', reason: 'markup', message: result.message };
			return from(result.article.text, { ...result.article.details, ...order });
		};
		return {
			outcome: form === 'html' ? fromPage() : from(source, order),
			cancel: () => {
				isCancelled = true;
				job?.cancel();
			},
		};
	};
	return { readPage, maker };
}

function outcomeOf(outcome: JobOutcome<Making>): Outcome {
	if (outcome.kind !== 'done') return outcome;
	const making = outcome.result;
	return making.ok
		? { kind: 'made', making }
		: { kind: 'unreadable', reason: making.reason, message: making.message };
}
