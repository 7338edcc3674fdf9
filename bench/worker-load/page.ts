/** ms until the generator is ready in a Worker, and then until it has made the first deck. */
export interface WorkerTimes {
	readonly ready: number;
	readonly deck: number;
}

declare global {
	var timeWorker: (text: string) => Promise<WorkerTimes>;
}

globalThis.timeWorker = async (text) => {
	const started = performance.now();
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	await answerOf(worker);
	const ready = performance.now();
	worker.postMessage(text);
	if ((await answerOf(worker)) === 0) throw new Error('no deck was made');
	return { ready: ready - started, deck: performance.now() - ready };
};

function answerOf(worker: Worker): Promise<unknown> {
	return new Promise((resolve, reject) => {
		worker.onmessage = ({ data }) => resolve(data);
		worker.onerror = ({ message }) => reject(new Error(message));
	});
}
