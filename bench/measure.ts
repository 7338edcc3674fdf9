/** One line of the report. */
export interface Figure {
	readonly what: string;
	readonly value: number;
	/** `nats`: log loss a review. */
	readonly unit: 'µs' | 'ms' | 'KB' | 'MB' | 'x' | 'nats' | 'chars' | 'version';
	/** What we want it to be at most. */
	readonly goal?: number;
}

/** The value that `share` (0 to 1) of the samples do not exceed; nearest rank. */
export function percentile(samples: readonly number[], share: number): number {
	const sorted = [...samples].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export function median(samples: readonly number[]): number {
	return percentile(samples, 0.5);
}

/** ms that `work` took, for each of `times` runs. */
export async function timed(times: number, work: () => unknown): Promise<readonly number[]> {
	const samples: number[] = [];
	for (let run = 0; run < times; run++) {
		const started = performance.now();
		await work();
		samples.push(performance.now() - started);
	}
	return samples;
}

const DIGITS: Partial<Record<Figure['unit'], number>> = { nats: 4, x: 2, chars: 0, version: 0 };

export function figureLine({ what, value, unit, goal }: Figure): string {
	const aim = goal === undefined ? '' : `  (goal: at most ${goal} ${unit})`;
	return `${what.padEnd(58)}${value.toFixed(DIGITS[unit] ?? 1).padStart(9)} ${unit}${aim}`;
}
