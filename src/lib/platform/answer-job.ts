import type { JobMessage, Task, Work } from './job.ts';

const BETWEEN_REPORTS_MS = 50;

/**
 * For the script of a worker: does the one job that `startJob` gives it.
 * @param betweenReports ms; a job in a few long steps tells of each
 */
export function answerJob<Input, Result>(
	work: Work<Input, Result>,
	{ betweenReports = BETWEEN_REPORTS_MS }: { readonly betweenReports?: number } = {},
): void {
	const tell = (message: JobMessage<Result>) => postMessage(message);
	addEventListener('message', ({ data }: MessageEvent<Input>) => {
		try {
			tell({
				kind: 'result',
				result: reported(work(data), betweenReports, (done) => tell({ kind: 'progress', done })),
			});
		} catch (error) {
			tell({ kind: 'failed', detail: String(error) });
		}
	});
}

/** The same for a job that waits for others, and cannot tell how far it is. */
export function answerTask<Input, Result>(work: Task<Input, Result>): void {
	const tell = (message: JobMessage<Result>) => postMessage(message);
	addEventListener('message', ({ data }: MessageEvent<Input>) => {
		work(data).then(
			(result) => tell({ kind: 'result', result }),
			(error: unknown) => tell({ kind: 'failed', detail: String(error) }),
		);
	});
}

function reported<Result>(
	slices: Generator<number, Result>,
	betweenReports: number,
	onProgress: (done: number) => void,
): Result {
	let last = -Infinity;
	for (;;) {
		const next = slices.next();
		if (next.done === true) return next.value;
		if (performance.now() - last < betweenReports) continue;
		last = performance.now();
		onProgress(next.value);
	}
}
