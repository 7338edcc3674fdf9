/** Milliseconds of the processor's time that `work` took: what other processes do meanwhile does not count. */
export function cpuTime(work: () => unknown): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1_000;
}
