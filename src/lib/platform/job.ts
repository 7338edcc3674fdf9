import { trustedScriptUrl } from './trusted-script-url.ts';

/** A job, in slices: yields how much is done, 0 to 1, and returns the result, as plain data. */
export type Work<Input, Result> = (input: Input) => Generator<number, Result>;

/** A job that waits for others, and cannot tell how far it is. */
export type Task<Input, Result> = (input: Input) => Promise<Result>;

/** What a worker tells of its job. */
export type JobMessage<Result> =
	| { readonly kind: 'progress'; readonly done: number }
	| { readonly kind: 'result'; readonly result: Result }
	| { readonly kind: 'failed'; readonly detail: string };

/** How a job ended. */
export type JobOutcome<Result> =
	| { readonly kind: 'done'; readonly result: Result }
	| { readonly kind: 'cancelled' }
	/** The worker could not be loaded, or broke; `detail` is for a report, not for a learner. */
	| { readonly kind: 'failed'; readonly detail: string };

/** Work that goes on in a worker of its own while the page stays at hand. */
export interface Job<Result> {
	/** Never rejects. */
	readonly outcome: Promise<JobOutcome<Result>>;
	/** Stops it at once; without effect after it has ended. */
	readonly cancel: () => void;
}

/**
 * Starts a worker, gives it its one job, and ends it when the job has ended.
 * @param url of the worker's script, from an import with `?worker&url`; it calls `answerJob`
 * @param input plain data: it is copied
 * @param onProgress told how much is done, 0 to 1, some twenty times a second
 */
export function startJob<Result>(
	url: string,
	input: unknown,
	onProgress: (done: number) => void,
): Job<Result> {
	let worker: Worker | undefined;
	let resolve: (outcome: JobOutcome<Result>) => void = () => undefined;
	const outcome = new Promise<JobOutcome<Result>>((settle) => (resolve = settle));
	const end = (how: JobOutcome<Result>) => {
		worker?.terminate();
		resolve(how);
	};
	const fail = (detail: string) => end({ kind: 'failed', detail });
	try {
		worker = new Worker(trustedScriptUrl(url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<JobMessage<Result>>) => {
			if (data.kind === 'progress') onProgress(data.done);
			else if (data.kind === 'failed') fail(data.detail);
			else end({ kind: 'done', result: data.result });
		};
		worker.onmessageerror = () => fail('a message could not be read');
		// A script that cannot be fetched says nothing more.
		worker.onerror = ({ message }) => fail(message || 'the worker could not be loaded');
		worker.postMessage(input);
	} catch (error) {
		fail(String(error));
	}
	return { outcome, cancel: () => end({ kind: 'cancelled' }) };
}
